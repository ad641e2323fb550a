package dev.reelay.generator.processor;

/** The annotations and types that the processors look for. The generator does not depend on the modules that have them. */
final class Names {
    static final String JSON = "com.squareup.moshi.Json";
    static final String JSON_CLASS = "com.squareup.moshi.JsonClass";
    /** What {@code @Json(name)} says when nobody set it. */
    static final String JSON_UNSET = "\u0000";

    static final String LENIENT = "dev.reelay.wire.Lenient";
    static final String ONE_OR_MANY = "dev.reelay.wire.OneOrMany";
    static final String REQUIRED_ON_WRITE = "dev.reelay.wire.RequiredOnWrite";
    static final String SERVER = "dev.reelay.wire.Server";
    static final String UNKNOWN_MEMBERS = "dev.reelay.wire.UnknownMembers";
    static final String WORD = "dev.reelay.wire.Word";

    static final String PROVIDER_MAPPING = "dev.reelay.mapping.ProviderMapping";
    static final String REQUIRED = "dev.reelay.mapping.Required";
    static final String TAKES = "dev.reelay.mapping.Takes";

    static final String BALANCE_FIELD = "dev.reelay.mapping.BalanceField";
    static final String ERROR_FIELD = "dev.reelay.mapping.ErrorField";
    static final String EXTEND_REQUEST = "dev.reelay.ExtendRequest";
    static final String FAULT_KIND = "dev.reelay.provider.RelayFault.Kind";
    static final String GENERATION_STATE = "dev.reelay.GenerationState";
    static final String MODEL_FIELD = "dev.reelay.mapping.ModelField";
    static final String SUBMIT_REQUEST = "dev.reelay.SubmitRequest";

    static final String RETROFIT_BODY = "retrofit2.http.Body";
    static final String RETROFIT_PATH = "retrofit2.http.Path";

    private Names() {}
}
