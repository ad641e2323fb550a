package dev.reelay.testkit;

import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.documented.DreamMachineDialect;
import dev.reelay.testkit.documented.KlingDialect;
import dev.reelay.testkit.documented.LumaDialect;
import dev.reelay.testkit.documented.LumaLabsDialect;
import dev.reelay.testkit.documented.MiniMaxDialect;
import dev.reelay.testkit.documented.NewApiDialect;
import dev.reelay.testkit.documented.RunwayDialect;
import dev.reelay.testkit.documented.VideosDialect;
import java.util.Locale;

/** The relays whose answers are documented, each with its own shape at every stage. */
public enum DocumentedRelay {
    /** anyapi: twelve members after a submit, nested after a get, a bare list after a get-many. */
    ANYAPI("anyapi", LumaDialect.ANYAPI),
    /** V-API: seven members after a submit, nested with {@code failure_reason} after a get, rows after a get-many. */
    V_API("v-api", LumaDialect.V_API),
    /** Xuedingmao: as anyapi, whose software it runs, but for the balance, which it does not tell. */
    XUEDINGMAO("xuedingmao", LumaDialect.XUEDINGMAO),
    /** RixAPI: the request again after a submit, flat with a watermarked and a presigned link after a get. */
    RIXAPI("rixapi", DreamMachineDialect.RIXAPI),
    /** V-API for Kling: as Kling itself answers. */
    KLING_V_API("v-api", KlingDialect.NATIVE),
    /** Xuedingmao for Kling: another object after a submit, a row after a get. */
    KLING_XUEDINGMAO("xuedingmao", KlingDialect.ROW),
    /** crazyrouter for Kling: an id and a word after a submit, a short row after a get. */
    KLING_CRAZYROUTER("crazyrouter", KlingDialect.SHORT),
    /** V-API for Runway: the id alone after a submit. */
    RUNWAY_V_API("v-api", RunwayDialect.PLAIN),
    /** crazyrouter for Runway: an id and a status after a submit. */
    RUNWAY_CRAZYROUTER("crazyrouter", RunwayDialect.WITH_STATUS),
    /** MiniMax itself: the id of a file after a get. */
    MINIMAX_OFFICIAL("official", MiniMaxDialect.NATIVE),
    /** anyapi for MiniMax: a row with the file inside after a get. */
    MINIMAX_ANYAPI("anyapi", MiniMaxDialect.ROW),
    /** V-API in the style of OpenAI: the address in the metadata. */
    VIDEOS_V_API("v-api", VideosDialect.METADATA),
    /** OpenAI itself: no address, and the bytes behind the key. */
    VIDEOS_OPENAI("openai", VideosDialect.CONTENT),
    /** anyapi as a gateway: flat after a get. */
    NEWAPI_ANYAPI("anyapi", NewApiDialect.FLAT),
    /** V-API as a gateway: a row round the upstream's answer after a get. */
    NEWAPI_V_API("v-api", NewApiDialect.ROW),
    /** Luma itself. */
    LUMALABS_OFFICIAL("official", LumaLabsDialect.OFFICIAL);

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

    /** Returns the path under which every simulator serves it, without a slash: {@code kling-v-api}. */
    public String place() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
