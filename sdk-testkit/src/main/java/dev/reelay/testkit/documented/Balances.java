package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Account;
import dev.reelay.testkit.dialect.Members;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.script.Exchange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways in which relays tell a key's balance. */
public enum Balances {
    /** Not at all. */
    NONE,
    /** Usage in hundredths at one path, and what was granted at another. */
    BILLING("/v1/dashboard/billing/usage", "/v1/dashboard/billing/subscription"),
    /** Everything at once, in the gateway's own small unit. */
    TOKEN("/api/usage/token/");

    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);
    private static final BigDecimal SMALL_UNITS = BigDecimal.valueOf(500_000);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<Route> routes;

    Balances(String... paths) {
        routes = List.of(paths).stream()
                .map(path -> new Route("GET", path, Exchange.BALANCE))
                .toList();
    }

    List<Route> routes() {
        return routes;
    }

    Map<String, @Nullable Object> answer(Route route, Account account) {
        if (this == TOKEN) {
            return token(account);
        }
        return route.equals(routes.get(0)) ? usage(account) : subscription(account);
    }

    private static Map<String, @Nullable Object> usage(Account account) {
        return new Members()
                .with("object", "list")
                .with("total_usage", account.used().multiply(HUNDREDTHS))
                .toMap();
    }

    private static Map<String, @Nullable Object> subscription(Account account) {
        return new Members()
                .with("object", "billing_subscription")
                .with("has_payment_method", true)
                .with("soft_limit_usd", account.granted())
                .with("hard_limit_usd", account.granted())
                .with("system_hard_limit_usd", account.granted())
                .with("access_until", 0)
                .toMap();
    }

    private static Map<String, @Nullable Object> token(Account account) {
        return new Members()
                .with("code", true)
                .with("message", "ok")
                .with(
                        "data",
                        new Members()
                                .with("object", "token_usage")
                                .with("name", "simulator")
                                .with("total_granted", smallUnits(account.granted()))
                                .with("total_used", smallUnits(account.used()))
                                .with("total_available", smallUnits(account.remaining()))
                                .with("unlimited_quota", false)
                                .with("expires_at", 0)
                                .toMap())
                .toMap();
    }

    private static long smallUnits(BigDecimal units) {
        return units.multiply(SMALL_UNITS).longValueExact();
    }
}
