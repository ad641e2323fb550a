package dev.reelay.generator.processor;

/** The annotations and types that the processors look for. The generator does not depend on the modules that have them. */
final class Names {
    static final String JSON = "com.squareup.moshi.Json";
    static final String JSON_CLASS = "com.squareup.moshi.JsonClass";
    /** What {@code @Json(name)} says when nobody set it. */
    static final String JSON_UNSET = "\u0000";

    static final String LISTED_WORDS = "dev.reelay.provider.spi.ListedWords";
    static final String ONE_OR_MANY = "dev.reelay.provider.spi.OneOrMany";
    static final String REQUIRED_ON_WRITE = "dev.reelay.provider.spi.RequiredOnWrite";
    static final String SERVER = "dev.reelay.provider.spi.Server";
    static final String UNKNOWN_MEMBERS = "dev.reelay.provider.spi.UnknownMembers";

    static final String BALANCE_DRAFT = "dev.reelay.provider.spi.BalanceDraft";
    static final String GENERATION_DRAFT = "dev.reelay.provider.spi.GenerationDraft";
    static final String USUAL_WORDS = "dev.reelay.provider.spi.UsualWords";

    static final String BALANCE_MAPPING = "dev.reelay.provider.mapping.BalanceMapping";
    static final String GENERATION_MAPPING = "dev.reelay.provider.mapping.GenerationMapping";
    static final String PROVIDER_MAPPING = "dev.reelay.provider.mapping.ProviderMapping";
    static final String REQUIRED = "dev.reelay.provider.mapping.Required";
    static final String TAKES = "dev.reelay.provider.mapping.Takes";

    static final String ERROR_KIND = "dev.reelay.errors.ErrorKind";
    static final String EXTEND_REQUEST = "dev.reelay.ExtendRequest";
    static final String GENERATION_STATE = "dev.reelay.GenerationState";
    static final String SUBMIT_REQUEST = "dev.reelay.SubmitRequest";

    static final String NULLABLE = "org.jspecify.annotations.Nullable";
    static final String RETROFIT = "retrofit2.http.";

    private Names() {}
}
