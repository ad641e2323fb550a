package dev.reelay.generator.processor;

/** Everything that the processors complain about. A code is never reused. */
enum Problem {
    /** A record component has a type that no adapter can be generated for. */
    UNSUPPORTED_TYPE(
            "R101",
            "%s.%s has the type %s; a wire property is a String, Integer, Long, Double, Boolean, "
                    + "Object, another wire record, or a List or Map<String, …> of those"),
    /** The annotation for adapters is on something else than a record. */
    NO_RECORD("R102", "%s is no record; @JsonClass(generator = \"reelay\") is for records"),
    /** A one-or-many record does not have exactly one list. */
    NOT_ONE_LIST("R103", "%s is @OneOrMany, so it must have exactly one component, a List"),
    /** A mapping names a path that the wire record does not have. */
    UNKNOWN_PATH("R201", "the specification has no property \"%s\" (looked in %s for \"%s\")%s"),
    /** A path goes on below a property that is no object. */
    NO_OBJECT("R202", "\"%s\" goes on below \"%s\", which is no object in the specification"),
    /** A path ends at an object or a list where a single value is needed. */
    NO_VALUE("R203", "\"%s\" is an object or a list; %s needs one of its properties"),
    /** A property's type does not fit the field. */
    WRONG_TYPE("R204", "\"%s\" holds %s, but %s takes %s"),
    /** A field that every mapping must fill is not filled. */
    MISSING_FIELD("R205", "nothing fills %s: add to %s an entry with field = %s"),
    /** A field is filled by two declarations. */
    FIELD_TWICE("R206", "%s is filled twice: put all paths into one declaration, best first"),
    /** A wire property has no place in the model. */
    UNSETTLED(
            "R207",
            "the wire property \"%s\" of %s has no place in the model: either read it with "
                    + "@Read(field = …, from = \"%s\"), or pass it through to the extras with keeps = \"%s\""),
    /** The state has no dictionary. */
    NO_WORDS("R208", "\"%s\" has no dictionary: give the property x-words in the specification, word: MEANING"),
    /** A word has two meanings. */
    WORD_TWICE("R209", "the word \"%s\" means %s at \"%s\" and %s at \"%s\": settle it in the specification's x-words"),
    /** A word's meaning does not exist. */
    UNKNOWN_MEANING("R210", "the word \"%s\" of \"%s\" means %s in the specification, which is no %s%s"),
    /** What should be a wrapper holds no generations. */
    NO_WRAPPER("R211", "the wrapper \"%s\" must be a property of %s itself that holds %s, one or many"),
    /** The specification has no such operation. */
    UNKNOWN_OPERATION("R301", "the specification has no operation \"%s\" (looked in %s)%s"),
    /** An operation that every provider needs is missing. */
    MISSING_OPERATION("R302", "no operation is %s: add @Call(operation = Operation.%s, method = \"…\")"),
    /** An operation is declared twice. */
    OPERATION_TWICE("R303", "%s is declared twice"),
    /** A method of the interface does not have the parameters that the operation needs. */
    WRONG_PARAMETERS("R304", "%s takes (%s), but %s needs %s"),
    /** An operation answers something else than the others. */
    WRONG_ANSWER("R305", "%s answers %s, but %s answers %s"),
    /** A request field or a path is sent by an operation that has no body. */
    NO_BODY("R306", "%s sends no body, so nothing can be put there"),
    /** A required property of a body is not filled. */
    REQUIRED_UNSENT(
            "R307",
            "the specification requires \"%s\" in the body of %s: add "
                    + "@Send(operation = Operation.%s, field = …, to = \"%s\")"),
    /** A property of a body is neither filled nor named as unsent. */
    BODY_UNSETTLED(
            "R308",
            "\"%s\" in the body of %s is filled by nothing: either add @Send(operation = Operation.%s, "
                    + "field = …, to = \"%s\"), or name it in @Unsent(operation = Operation.%s, value = \"%s\")"),
    /** Two declarations fill the same property of a body. */
    SENT_TWICE("R309", "\"%s\" in the body of %s is filled twice"),
    /** The request has no such field. */
    FIELD_NOT_IN_REQUEST("R310", "%s has no field %s"),
    /** A link's path is missing or superfluous. */
    RESULT("R311", "%s"),
    /** The provider's id or title is malformed. */
    BAD_NAME("R401", "%s \"%s\" must match %s"),
    /** Two mappings in one module declare the same id. */
    ID_TWICE("R402", "the provider id \"%s\" is declared by %s too"),
    /** The processor itself failed. */
    INTERNAL("R901", "the Reelay processor failed; please report it: %s");

    private final String code;
    private final String format;

    Problem(String code, String format) {
        this.code = code;
        this.format = format;
    }

    String message(Object... arguments) {
        return "[" + code + "] " + String.format(format, arguments);
    }
}
