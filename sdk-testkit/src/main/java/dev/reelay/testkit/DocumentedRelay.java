package dev.reelay.testkit;

import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.documented.DreamMachineDialect;
import dev.reelay.testkit.documented.LumaDialect;

/** The relays whose answers are documented, each with its own shape at every stage. */
public enum DocumentedRelay {
    /** anyapi: twelve members after a submit, nested after a get, a bare list after a get-many. */
    ANYAPI("anyapi", LumaDialect.ANYAPI),
    /** V-API: seven members after a submit, nested with {@code failure_reason} after a get, rows after a get-many. */
    V_API("v-api", LumaDialect.V_API),
    /** Xuedingmao: as anyapi, whose software it runs, but for the balance, which it does not tell. */
    XUEDINGMAO("xuedingmao", LumaDialect.XUEDINGMAO),
    /** RixAPI: the request again after a submit, flat with a watermarked and a presigned link after a get. */
    RIXAPI("rixapi", DreamMachineDialect.RIXAPI);

    private final String relayName;

    @SuppressWarnings("ImmutableEnumChecker") // dialects are stateless by contract
    private final Dialect dialect;

    DocumentedRelay(String relayName, Dialect dialect) {
        this.relayName = relayName;
        this.dialect = dialect;
    }

    /** Returns the relay's name in its provider's specification, as {@code anyapi}. */
    public String relayName() {
        return relayName;
    }

    /** Returns the id of the provider whose protocol it speaks, as {@code luma}. */
    public String providerId() {
        return dialect.providerId();
    }

    /** Returns how it writes its answers. */
    public Dialect dialect() {
        return dialect;
    }
}
