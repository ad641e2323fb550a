package dev.reelay.testkit.contract;

/** What {@link TinyProvider} gets wrong, and the rule that notices. */
enum Flaw {
    NONE(""),
    HAS_A_SHOUTED_ID("has a short id in lower case, and a title"),
    NAMES_A_RELAY_TWICE("names each relay once, with https"),
    CANNOT_GET("can submit a prompt and get"),
    EXTENDS_WITHOUT_PROMPT("says of each operation what it takes"),
    REPLACES_THE_PATH("appends to the base URL and never replaces its path"),
    ADDS_A_KEY("adds no key: that is the client's to do"),
    LEAVES_IDS_RAW("keeps an id in one path segment, whatever it holds"),
    FORGETS_LOOP("sends each field that it claims to take"),
    SENDS_NULL("leaves out what is not set"),
    FORGETS_PARAMETERS("sends parameters that no field knows"),
    LETS_PARAMETERS_WIN("refuses a parameter that a field fills"),
    CLAIMS_TOO_LITTLE("refuses the operations that it does not claim"),
    FINISHES_AT_ONCE("names a submitted generation, which is not finished"),
    NEVER_PROCESSES("tells pending, processing and completed apart"),
    LOSES_THE_REASON("reads a failure with its reason and kind"),
    TAKES_UNKNOWN_FOR_PENDING("keeps a state's word that it does not know"),
    READS_SECONDS_AS_MILLIS("reads the prompt and the time of creation"),
    SWAPS_WIDTH_AND_HEIGHT("reads the video's true size and links that work"),
    INVENTS_A_VIDEO("reads a completed generation that has no video yet"),
    READS_ONLY_AFTER_A_CALL("reads an answer without a call alike"),
    LOSES_EXTRAS("loses nothing, not even members that it does not know"),
    READS_NOTHING_AS_NOTHING("refuses what is no JSON"),
    READS_ERRORS_AS_GENERATIONS("refuses what is no generation"),
    RUNS_OUT_OF_STACK("survives a body nested without end"),
    READS_THE_FIRST_OF_MANY("reads many at once, each by its own id, and none that is unknown"),
    EXTENDS_INTO_THE_SAME("extends a generation into another"),
    CUTS_THE_LINK("reads a link without a watermark that works"),
    KNOWS_NO_CODES("knows the error of an unknown generation"),
    FAILS_ON_ERRORS("never fails on a body that is no error"),
    TRUSTS_THE_SHAPE("fails on broken answers only as documented"),
    TRUSTS_THE_CODE("never fails on broken errors");

    private final String rule;

    Flaw(String rule) {
        this.rule = rule;
    }

    /** Returns the name of the rule that must fail. */
    String rule() {
        return rule;
    }
}
