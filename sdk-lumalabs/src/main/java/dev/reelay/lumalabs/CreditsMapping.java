package dev.reelay.lumalabs;

import dev.reelay.lumalabs.wire.LumaLabsApi;
import dev.reelay.provider.mapping.Amount;
import dev.reelay.provider.mapping.BalanceMapping;

/** Where Luma itself says what is left, in US cents. */
@BalanceMapping(
        api = LumaLabsApi.class,
        amounts = @Amount(to = "remaining", method = "getCredits", from = "credit_balance", perUnit = 100))
interface CreditsMapping {}
