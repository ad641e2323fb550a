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
    NO_OBJECT("R202", "\"%s\" goes on below \"%s\", which is %s in the specification: %s"),
    /** A path that fills an object leads to something without parts. */
    NO_PARTS("R203", "\"%s\" holds %s, and %s needs an object with a link in it, or the link itself"),
    /** A property's type does not fit the target. */
    WRONG_TYPE("R204", "\"%s\" holds %s, but %s takes %s"),
    /** A part of the model that every mapping must fill is not filled. */
    MISSING_FIELD("R205", "nothing fills %s: add @Read(to = \"%s\", from = \"…\")"),
    /** The model has no such part. */
    NO_TARGET("R206", "the model has no part \"%s\"%s"),
    /** A wire property has no place in the model. */
    UNSETTLED(
            "R207",
            "the wire property \"%s\" of %s has no place in the model: either read it with "
                    + "@Read(to = \"…\", from = \"%s\"), or pass it through with extras = \"%s\""),
    /** A word that the specification lists has no meaning. */
    NO_MEANING(
            "R208",
            "the specification lists the word \"%s\" for \"%s\", and nothing says what it means: add "
                    + "@StateWords(means = GenerationState.…, value = \"%s\") to states"),
    /** A word has two meanings. */
    WORD_TWICE("R209", "the word \"%s\" means %s already, and cannot mean %s too: keep one of them"),
    /** A path or pattern of the extras passes nothing through. */
    NOTHING_LEFT("R210", "extras = \"%s\" passes nothing through, as nothing without a place fits it: remove it"),
    /** What should be an envelope holds no generations. */
    NO_WRAPPER("R211", "the envelope \"%s\" must be a property of %s itself that holds %s, one or many"),
    /** A number of the relay's per second stands at something else than a time that passes. */
    NO_DURATION("R212", "perSecond = %d, but %s is no duration of a video, or no such number can be: remove perSecond"),
    /** A mapping is of something that no generated record is. */
    NO_WIRE_RECORD(
            "R213",
            "%s is no record of the specification: name the one that the call answers, or describe its answer in an overlay "
                    + "if the specification does not"),
    /** The specification has no such operation. */
    UNKNOWN_OPERATION("R301", "the specification has no operation \"%s\" (looked in %s)%s"),
    /** An operation that every provider needs is missing. */
    MISSING_OPERATION("R302", "no operation is %s: add @Call(operation = Operation.%s, method = \"…\")"),
    /** A call can never be made. */
    OPERATION_TWICE(
            "R303", "%s is called already for every request: give the call before this one a when, or remove one"),
    /** A method has no parameter for the id. */
    NO_ID("R304", "%s has no parameter in its path or query for the id that %s needs: choose another method"),
    /** An operation answers something that no mapping describes. */
    WRONG_ANSWER(
            "R305",
            "%s answers %s, and %s needs to know what that means: add to answers a type with "
                    + "@GenerationMapping(record = %s.class); there are mappings of: %s"),
    /** A request field is sent by an operation that has no body. */
    NO_BODY("R306", "%s sends no body, so nothing can be put there"),
    /** A required property of a body is not filled. */
    REQUIRED_UNSENT(
            "R307",
            "the specification requires \"%s\" in the body of %s: add @Send(field = …, to = \"%s\"), or "
                    + "@Constant(to = \"%s\", value = \"…\")"),
    /** A property of a body is neither filled nor named as unsent. */
    BODY_UNSETTLED(
            "R308",
            "\"%s\" in the body of %s is filled by nothing: either add @Send(field = …, to = \"%s\"), or name it "
                    + "with unsent = \"%s\""),
    /** Two declarations fill the same property of a body. */
    SENT_TWICE("R309", "\"%s\" in the body of %s is filled twice"),
    /** The request has no such field. */
    FIELD_NOT_IN_REQUEST("R310", "%s has no field %s"),
    /** A member of a call is missing, or stands where it means nothing. */
    MISPLACED("R311", "%s"),
    /** A parameter of a method is filled by nothing. */
    UNFILLED_PARAMETER(
            "R312", "%s needs the %s parameter \"%s\": add constants = @Constant(to = \"%s\", value = \"…\")"),
    /** A constant does not fit its property. */
    WRONG_CONSTANT("R313", "\"%s\" does not fit \"%s\", which holds %s"),
    /** A method is none of HTTP's. */
    NO_VERB("R314", "%s is no GET, POST, PUT, PATCH or DELETE: choose another method"),
    /** An operation is not declared by a call. */
    NO_CALL("R315", "%s is not declared by a call: use balances"),
    /** A method's body is no record. */
    NO_BODY_RECORD("R316", "%s sends %s, which is no object with properties: describe it in an overlay"),
    /** A type that should be a mapping is none. */
    NOT_MAPPED("R317", "%s has no @%s"),
    /** A provider has no mapping of its answers. */
    NO_ANSWERS("R318", "a provider needs a type with @GenerationMapping among its answers"),
    /** A call asks for fields of a request that its operation does not have. */
    NO_REQUEST("R319", "%s takes ids and no request, so nothing can say %s: remove it"),
    /** A body that nothing can fill. */
    BODY_OF_ID("R320", "%s sends a body, and %s has nothing but an id: say where it goes with id = \"…\""),
    /** A constant goes to a parameter that the method does not have. */
    NO_PARAMETER("R321", "%s has no header and no parameter \"%s\"%s"),
    /** Nothing takes the ids of several generations. */
    MISSING_IDS("R322", "\"%s\" in the body of %s is filled by nothing: if it takes the ids, add ids = \"%s\""),
    /** A word of the protocol's own is none. */
    NO_WORD(
            "R323",
            "\"%s\" gives no word to a value: write \"value = word\", where the value is one of a field that is a text, or "
                    + "true or false"),
    /** An index of a list stands at something that is none. */
    NO_LIST("R324", "\"%s\" names an element, but \"%s\" is %s in the specification: leave out the brackets"),
    /** Nothing tells what is kept. */
    NOTHING_KEPT("R325", "no submit keeps anything for \"%s\": add keeps = \"…\" to it"),
    /** The request's own parameters cannot go somewhere. */
    NO_PLACE_FOR_PARAMETERS(
            "R326", "\"%s\" is %s in the specification, and parameters of any name need an object without properties"),
    /** What several calls should share fits none. */
    SHARED_BY_NONE("R327", "no body of a submit or an extension has a property \"%s\" that is free for it: remove it"),
    /** The provider's id or title is malformed. */
    BAD_NAME("R401", "%s \"%s\" must match %s"),
    /** Two mappings in one module declare the same id. */
    ID_TWICE("R402", "the provider id \"%s\" is declared by %s too"),
    /** A key goes into two headers. */
    KEY_TWICE(
            "R403",
            "keys = %s says how the key goes into the header Authorization, and keyHeader puts it as it is into \"%s\": remove one"),
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
