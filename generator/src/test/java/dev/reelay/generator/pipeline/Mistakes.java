package dev.reelay.generator.pipeline;

import static dev.reelay.generator.pipeline.Mistake.mini;
import static dev.reelay.generator.pipeline.Mistake.spec;
import static dev.reelay.generator.pipeline.Mistake.studio;

import java.util.stream.Stream;

/** A mistake of each kind that the processors tell of. */
final class Mistakes {
    private static final String VERSION = "@Constant(to = \"X-Studio-Version\", value = \"2026-11-01\")";

    private Mistakes() {}

    static Stream<Mistake> answers() {
        return Stream.of(
                mini(
                        "R201",
                        "@Read(to = \"prompt\", from = \"request.prompd\"),",
                        "the specification has no property \"request.prompd\" (looked in Request for \"request.prompd\");"
                                + " did you mean \"request.prompt\"? there are: prompt",
                        "request.prompt",
                        "request.prompd"),
                mini(
                        "R202",
                        "@Read(to = \"state\", from = \"state.word\"),",
                        "\"state.word\" goes on below \"state\", which is a text in the specification:"
                                + " read \"state\" itself",
                        "from = \"state\"",
                        "from = \"state.word\""),
                mini(
                        "R203",
                        "@Read(to = \"thumbnail\", from = \"liked\"),",
                        "\"liked\" holds a flag, and thumbnail needs an object with a link in it, or the link itself",
                        "to = \"liked\"",
                        "to = \"thumbnail\""),
                mini(
                        "R204",
                        "@Read(to = \"prompt\", from = \"liked\"),",
                        "\"liked\" holds a flag, but prompt takes a text",
                        "to = \"liked\"",
                        "to = \"prompt\""),
                mini(
                        "R205",
                        "reads = {",
                        "nothing fills id: add @Read(to = \"id\", from = \"…\")",
                        "to = \"id\"",
                        "to = \"queueState\""),
                mini(
                        "R205",
                        "@Call(operation = Operation.GET, method = \"getTask\"),",
                        "nothing fills state",
                        "to = \"state\"",
                        "to = \"queueState\""),
                mini(
                        "R206",
                        "@Read(to = \"promt\", from = \"request.prompt\"),",
                        "the model has no part \"promt\"; did you mean \"prompt\"? there are: aspectRatio, ",
                        "to = \"prompt\"",
                        "to = \"promt\""),
                mini(
                        "R206",
                        "@Read(to = \"videos.url\", from = \"video\"),",
                        "the model has no part \"videos.url\"; did you mean \"video.url\"?",
                        "to = \"video\"",
                        "to = \"videos.url\""),
                mini(
                        "R207",
                        "record = Task.class,",
                        "the wire property \"attempts\" of Task has no place in the model: either read it with"
                                + " @Read(to = \"…\", from = \"attempts\"), or pass it through with extras = \"attempts\"",
                        "\"attempts\", ",
                        ""),
                spec(
                        "R208",
                        "@Read(to = \"state\", from = \"state\"),",
                        "the specification lists the word \"dreamt\" for \"state\", and nothing says what it means: add"
                                + " @StateWords(means = GenerationState.…, value = \"dreamt\") to states",
                        pipeline -> pipeline.spec(
                                "          description: How far it is.\n",
                                "          description: How far it is.\n          enum: [queued, dreamt, BROKEN]\n")),
                mini(
                        "R209",
                        "states = {@StateWords(means = GenerationState.FAILED, value = \"broken\"), @StateWords(",
                        "the word \"Broken\" means FAILED already, and cannot mean CANCELLED too: keep one of them",
                        "states = @StateWords(means = GenerationState.FAILED, value = \"broken\"))",
                        "states = {@StateWords(means = GenerationState.FAILED, value = \"broken\"), @StateWords("
                                + "means = GenerationState.CANCELLED, value = \"Broken\")})"),
                mini(
                        "R210",
                        "extras = {\"attempts\", \"tags\", \"id\", \"labels\", \"class\"},",
                        "extras = \"id\" passes nothing through, as nothing without a place fits it: remove it",
                        "\"tags\", ",
                        "\"tags\", \"id\", "),
                mini(
                        "R210",
                        "extras = {\"attempts\", \"tags\", \"*.width\", \"labels\", \"class\"},",
                        "extras = \"*.width\" passes nothing through",
                        "\"tags\", ",
                        "\"tags\", \"*.width\", "),
                mini(
                        "R201",
                        "extras = {\"attempts\", \"tags\", \"requests.*\", \"labels\", \"class\"},",
                        "did you mean \"request\"?",
                        "\"tags\", ",
                        "\"tags\", \"requests.*\", "),
                mini(
                        "R211",
                        "envelope = \"video\",",
                        "the envelope \"video\" must be a property of Task itself that holds Task, one or many",
                        "extras = {",
                        "extras = {\"data\", ",
                        "envelope = \"data\"",
                        "envelope = \"video\""),
                mini(
                        "R212",
                        "@Read(to = \"estimatedWait\", from = \"seconds_left\", perSecond = 60)",
                        "perSecond = 60, but estimatedWait is no duration of a video",
                        "from = \"seconds_left\")",
                        "from = \"seconds_left\", perSecond = 60)"),
                studio("R212", "perSecond = 0),", "perSecond = 0, but", "perSecond = 1000", "perSecond = 0"),
                mini(
                        "R213",
                        "@GenerationMapping(record = Object.class, reads = @Read(to = \"id\", from = \"id\"))",
                        "Object is no record of the specification: name the one that the call answers, or describe",
                        "interface MiniMapping {}",
                        """
                                interface MiniMapping {}

                                @GenerationMapping(record = Object.class, reads = @Read(to = "id", from = "id"))
                                interface OtherMapping {}
                                """));
    }

    static Stream<Mistake> calls() {
        return Stream.of(
                mini(
                        "R301",
                        "@Call(operation = Operation.GET, method = \"getTsk\"),",
                        "the specification has no operation \"getTsk\" (looked in MiniApi); did you mean \"getTask\"?",
                        "\"getTask\"",
                        "\"getTsk\""),
                mini(
                        "R302",
                        "calls = {",
                        "no operation is GET: add @Call(operation = Operation.GET, method = \"…\")",
                        "@Call(operation = Operation.GET, method = \"getTask\"),",
                        ""),
                mini(
                        "R303",
                        "@Call(operation = Operation.GET, method = \"getTask\"),",
                        "GET is called already for every request: give the call before this one a when, or remove one",
                        "calls = {",
                        "calls = {\n@Call(operation = Operation.GET, method = \"getTask\" ),\n"),
                spec(
                        "R304",
                        "@Call(operation = Operation.GET, method = \"getTask\"),",
                        "getTask has no parameter in its path or query for the id that GET needs: choose another method",
                        pipeline -> pipeline.spec("  /tasks/{task_id}:\n", "  /task:\n")
                                .spec("""
                                              summary: Fetches a task.
                                              parameters:
                                                - $ref: '#/components/parameters/TaskId'
                                        """, "      summary: Fetches a task.\n")),
                mini(
                        "R305",
                        "@Call(operation = Operation.GET, method = \"getLink\"),",
                        "getLink answers Link, and GET needs to know what that means: add to answers a type with"
                                + " @GenerationMapping(record = Link.class); there are mappings of: Task",
                        "\"getTask\"",
                        "\"getLink\""),
                mini(
                        "R306",
                        "@Send(field = RequestField.PROMPT, to = \"text\")),",
                        "GET sends no body, so nothing can be put there",
                        "method = \"getTask\")",
                        "method = \"getTask\", sends = \n@Send(field = RequestField.PROMPT, to = \"text\"))"),
                mini(
                        "R306",
                        "@Call(operation = Operation.GET, method = \"getTask\", unsent = \"seed\"),",
                        "GET sends no body, so nothing can be put there",
                        "method = \"getTask\")",
                        "method = \"getTask\", unsent = \"seed\")"),
                mini(
                        "R307",
                        "method = \"submitTask\",",
                        "the specification requires \"text\" in the body of SUBMIT: add @Send(field = …, to = \"text\"),"
                                + " or @Constant(to = \"text\", value = \"…\")",
                        "@Send(field = RequestField.PROMPT, to = \"text\"),",
                        ""),
                mini(
                        "R308",
                        "method = \"submitTask\",",
                        "\"seed\" in the body of SUBMIT is filled by nothing: either add @Send(field = …, to = \"seed\"),"
                                + " or name it with unsent = \"seed\"",
                        ",\n                    unsent = \"seed\"",
                        ""),
                mini(
                        "R309",
                        "@Send(field = RequestField.DURATION, to = \"length\"),",
                        "\"length\" in the body of SUBMIT is filled twice",
                        "@Send(field = RequestField.LOOP",
                        "@Send(field = RequestField.RESOLUTION, to = \"length\"),\n@Send(field = RequestField.LOOP"),
                mini(
                        "R310",
                        "sends = @Send(field = RequestField.MODEL, to = \"text\")),",
                        "ExtendRequest has no field MODEL",
                        "sends = @Send(field = RequestField.PROMPT",
                        "sends = @Send(field = RequestField.MODEL"),
                mini(
                        "R310",
                        "when = RequestField.LOOP,",
                        "ExtendRequest has no field LOOP",
                        "method = \"extendTask\",",
                        "method = \"extendTask\",\n                    when = RequestField.LOOP,"),
                mini(
                        "R310",
                        "constants = @Constant(to = \"text\", value = \"x\", with = RequestField.LOOP)),",
                        "ExtendRequest has no field LOOP",
                        "sends = @Send(field = RequestField.PROMPT, to = \"text\")),",
                        "constants = @Constant(to = \"text\", value = \"x\", with = RequestField.LOOP)),"),
                mini(
                        "R311",
                        "@Call(operation = Operation.VIDEO_URL, method = \"getLink\")",
                        "VIDEO_URL needs the path of the link in its answer: add result = \"…\"",
                        ", result = \"url\"",
                        ""),
                mini(
                        "R311",
                        "@Call(operation = Operation.GET, method = \"getTask\", result = \"id\"),",
                        "GET answers generations: remove result",
                        "method = \"getTask\"",
                        "method = \"getTask\", result = \"id\""),
                mini(
                        "R311",
                        "@Call(operation = Operation.GET, method = \"getTask\", ids = \"id\"),",
                        "GET takes no ids: remove ids",
                        "method = \"getTask\"",
                        "method = \"getTask\", ids = \"id\""),
                studio(
                        "R312",
                        "method = \"findJob\")",
                        "findJob needs the header parameter \"X-Studio-Version\": add constants ="
                                + " @Constant(to = \"X-Studio-Version\", value = \"…\")",
                        "method = \"findJob\",\n                    constants = " + VERSION,
                        "method = \"findJob\""),
                studio(
                        "R313",
                        "@Constant(to = \"version\", value = \"03\")",
                        "\"03\" does not fit \"version\", which holds a whole number",
                        "value = \"3\"",
                        "value = \"03\""),
                spec(
                        "R314",
                        "@Call(operation = Operation.GET, method = \"getTask\"),",
                        "getTask is no GET, POST, PUT, PATCH or DELETE: choose another method",
                        pipeline ->
                                pipeline.spec("  /tasks/{task_id}:\n    get:\n", "  /tasks/{task_id}:\n    head:\n")),
                mini(
                        "R315",
                        "@Call(operation = Operation.BALANCE, method = \"getMoney\"),",
                        "BALANCE is not declared by a call: use balances",
                        "calls = {",
                        "calls = {\n@Call(operation = Operation.BALANCE, method = \"getMoney\"),\n"),
                spec(
                        "R316",
                        "method = \"extendTask\",",
                        "which is no object with properties: describe it in an overlay",
                        pipeline -> pipeline.spec(
                                "              $ref: '#/components/schemas/ExtendBody'\n",
                                "              type: string\n")),
                mini(
                        "R317",
                        "answers = MiniApi.class,",
                        "MiniApi has no @GenerationMapping",
                        "answers = MiniMapping.class",
                        "answers = MiniApi.class"),
                mini(
                        "R317",
                        "balances = MiniApi.class,",
                        "MiniApi has no @BalanceMapping",
                        "balances = MiniMapping.class",
                        "balances = MiniApi.class"),
                mini(
                        "R318",
                        "answers = {},",
                        "a provider needs a type with @GenerationMapping among its answers",
                        "answers = MiniMapping.class",
                        "answers = {}"),
                mini(
                        "R319",
                        "@Call(operation = Operation.GET, method = \"getTask\", when = RequestField.LOOP),",
                        "GET takes ids and no request, so nothing can say LOOP: remove it",
                        "method = \"getTask\"",
                        "method = \"getTask\", when = RequestField.LOOP"),
                mini(
                        "R320",
                        "@Call(operation = Operation.GET, method = \"extendTask\"),",
                        "extendTask sends a body, and GET has nothing but an id: say where it goes with id",
                        "\"getTask\"",
                        "\"extendTask\""),
                studio(
                        "R321",
                        "constants = @Constant(to = \"X-Studio-Versoin\", value = \"2026-11-01\"))",
                        "findJob has no header and no parameter \"X-Studio-Versoin\"; did you mean \"X-Studio-Version\"?",
                        "constants = " + VERSION,
                        "constants = @Constant(to = \"X-Studio-Versoin\", value = \"2026-11-01\")"),
                studio(
                        "R321",
                        "@Constant(to = \"X-Studio-Versoin\", value = \"2026-11-01\"),",
                        "createFromPicture has no header and no parameter \"X-Studio-Versoin\"",
                        VERSION + ",\n                        @Constant(to = \"input.closing",
                        "@Constant(to = \"X-Studio-Versoin\", value = \"2026-11-01\"),\n"
                                + "                        @Constant(to = \"input.closing"),
                mini(
                        "R322",
                        "@Call(operation = Operation.GET_MANY, method = \"listTasks\"),",
                        "\"ids\" in the body of GET_MANY is filled by nothing: if it takes the ids, add ids = \"ids\"",
                        ", ids = \"ids\"",
                        ""));
    }

    static Stream<Mistake> rest() {
        return Stream.of(
                mini(
                        "R301",
                        "amounts = @Amount(to = \"remaining\", method = \"getMony\"",
                        "did you mean \"getMoney\"?",
                        "\"getMoney\"",
                        "\"getMony\""),
                mini(
                        "R312",
                        "amounts = @Amount(to = \"remaining\", method = \"getLink\"",
                        "getLink needs the path parameter \"task_id\"",
                        "\"getMoney\", from = \"cents\"",
                        "\"getLink\", from = \"url\""),
                mini(
                        "R202",
                        "amounts = @Amount(to = \"remaining\", method = \"listTasks\"",
                        "\"liked\" goes on below \"TaskAnswer\", which is a list in the specification:"
                                + " describe it as an object in an overlay",
                        "\"getMoney\", from = \"cents\"",
                        "\"listTasks\", from = \"liked\""),
                mini(
                        "R206",
                        "amounts = @Amount(to = \"remainin\"",
                        "the model has no part \"remainin\"; did you mean \"remaining\"?",
                        "to = \"remaining\"",
                        "to = \"remainin\""),
                mini(
                        "R204",
                        "amounts = @Amount(to = \"unlimited\"",
                        "\"cents\" holds a number, but unlimited takes a flag",
                        "to = \"remaining\"",
                        "to = \"unlimited\""),
                mini("R401", "id = \"Mini!\",", "id \"Mini!\" must match", "id = \"mini\"", "id = \"Mini!\""),
                mini(
                        "R401",
                        "keyHeader = \"X Key\",",
                        "keyHeader \"X Key\" must match",
                        "title = \"Mini\",",
                        "title = \"Mini\",\n        keyHeader = \"X Key\","),
                mini("R401", "title = \"mini\",", "title \"mini\" must match", "title = \"Mini\"", "title = \"mini\""));
    }
}
