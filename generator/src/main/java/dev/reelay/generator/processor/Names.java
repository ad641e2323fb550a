package dev.reelay.generator.processor;

/** The annotations and types that the processors look for. The generator does not depend on the modules that have them. */
final class Names {
    static final String JSON = "com.squareup.moshi.Json";
    static final String JSON_CLASS = "com.squareup.moshi.JsonClass";
    /** What {@code @Json(name)} says when nobody set it. */
    static final String JSON_UNSET = "\u0000";

    static final String LENIENT = "dev.reelay.provider.spi.Lenient";
    static final String ONE_OR_MANY = "dev.reelay.provider.spi.OneOrMany";
    static final String REQUIRED_ON_WRITE = "dev.reelay.provider.spi.RequiredOnWrite";
    static final String SERVER = "dev.reelay.provider.spi.Server";
    static final String UNKNOWN_MEMBERS = "dev.reelay.provider.spi.UnknownMembers";
    static final String WORD = "dev.reelay.provider.spi.Word";

    static final String PROVIDER_MAPPING = "dev.reelay.provider.mapping.ProviderMapping";
    static final String REQUIRED = "dev.reelay.provider.mapping.Required";
    static final String TAKES = "dev.reelay.provider.mapping.Takes";

    static final String BALANCE_FIELD = "dev.reelay.provider.mapping.BalanceField";
    static final String ERROR_FIELD = "dev.reelay.provider.mapping.ErrorField";
    static final String EXTEND_REQUEST = "dev.reelay.ExtendRequest";
    static final String FAULT_KIND = "dev.reelay.provider.spi.RelayFault.Kind";
    static final String GENERATION_STATE = "dev.reelay.GenerationState";
    static final String MODEL_FIELD = "dev.reelay.provider.mapping.ModelField";
    static final String SUBMIT_REQUEST = "dev.reelay.SubmitRequest";

    static final String RETROFIT_BODY = "retrofit2.http.Body";
    static final String RETROFIT_PATH = "retrofit2.http.Path";

    private Names() {}
}
