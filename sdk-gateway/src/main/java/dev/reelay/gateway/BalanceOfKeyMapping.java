package dev.reelay.gateway;

import dev.reelay.gateway.wire.GatewayApi;
import dev.reelay.provider.mapping.Amount;
import dev.reelay.provider.mapping.BalanceMapping;

/** Where gateways say what is left of a key's money; a small unit of theirs is a 500,000th. */
@BalanceMapping(
        api = GatewayApi.class,
        amounts = {
            @Amount(to = "used", method = "getUsage", from = "total_usage", perUnit = 100),
            @Amount(to = "granted", method = "getSubscription", from = "hard_limit_usd", unlimitedAt = 100_000_000),
            @Amount(to = "expiresAt", method = "getSubscription", from = "access_until"),
            @Amount(to = "granted", method = "getTokenUsage", from = "data.total_granted", perUnit = 500_000),
            @Amount(to = "used", method = "getTokenUsage", from = "data.total_used", perUnit = 500_000),
            @Amount(to = "remaining", method = "getTokenUsage", from = "data.total_available", perUnit = 500_000),
            @Amount(to = "unlimited", method = "getTokenUsage", from = "data.unlimited_quota"),
            @Amount(to = "expiresAt", method = "getTokenUsage", from = "data.expires_at")
        })
public interface BalanceOfKeyMapping {}
