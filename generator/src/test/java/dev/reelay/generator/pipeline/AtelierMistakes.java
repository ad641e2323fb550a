package dev.reelay.generator.pipeline;

import static dev.reelay.generator.pipeline.Mistake.atelier;

import java.util.stream.Stream;

/** Mistakes in what a mapping says of bodies that are more than properties, and of calls that need more than an id. */
final class AtelierMistakes {
    private AtelierMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                atelier(
                        "R403",
                        "keyHeader = \"X-Atelier-Key\",",
                        "keys = TOKEN says how the key goes into the header Authorization",
                        "keyHeader = \"X-Atelier-Key\"",
                        "keys = dev.reelay.provider.mapping.KeyForm.TOKEN,\n        keyHeader = \"X-Atelier-Key\""),
                atelier(
                        "R321",
                        "@Call(operation = GET, method = \"findPiece\", kept = \"knd\"),",
                        "findPiece has no header and no parameter \"knd\"; did you mean \"kind\"?",
                        "method = \"findPiece\", kept = \"kind\"",
                        "method = \"findPiece\", kept = \"knd\""),
                atelier(
                        "R321",
                        "paging = @Paging(page = \"page_no\", size = \"page_size\")),",
                        "has no header and no parameter \"page_no\"; did you mean \"page_num\"?",
                        "page = \"page_num\"",
                        "page = \"page_no\""),
                atelier(
                        "R323",
                        "words = {\"true on\", \"false = off\"},",
                        "\"true on\" gives no word to a value: write \"value = word\"",
                        "\"true = on\"",
                        "\"true on\""),
                atelier(
                        "R323",
                        "words = {\"yes = on\", \"false = off\"},",
                        "true or false",
                        "\"true = on\"",
                        "\"yes = on\""),
                atelier(
                        "R204",
                        "@Send(field = AUDIO, to = \"number\", words = \"true = on\")",
                        "\"number\" holds a whole number, but AUDIO takes a text, as it has words",
                        "@Send(field = COUNT, to = \"number\"),\n                        @Send(field = REFERENCES, to = \"cast",
                        "@Send(field = AUDIO, to = \"number\", words = \"true = on\"),\n"
                                + "                        @Send(field = REFERENCES, to = \"cast"),
                atelier(
                        "R324",
                        "@Send(field = PROMPT, to = \"words[0]\"),",
                        "\"words[0]\" names an element, but \"words\" is a text in the specification",
                        "@Send(field = PROMPT, to = \"words\"),\n                        @Send(field = NEGATIVE",
                        "@Send(field = PROMPT, to = \"words[0]\"),\n                        @Send(field = NEGATIVE"),
                atelier(
                        "R201",
                        "@Send(field = LAST_FRAME, to = \"frames[1].link\"),",
                        "\"frames[1].link\"",
                        "\"frames[1].url\"",
                        "\"frames[1].link\""),
                atelier(
                        "R311",
                        "@Send(field = MODE, to = \"frames[].at\"),",
                        "is made for each of REFERENCES: give the element of MODE a number, as in [0]",
                        "\"frames[0].at\"",
                        "\"frames[].at\""),
                atelier(
                        "R313",
                        "@Send(field = COUNT, to = \"number\", orElse = \"one\"),",
                        "\"one\" does not fit \"number\", which holds a whole number",
                        "@Send(field = COUNT, to = \"number\"),\n                        @Send(field = REFERENCES",
                        "@Send(field = COUNT, to = \"number\", orElse = \"one\"),\n"
                                + "                        @Send(field = REFERENCES"),
                new Mistake(
                        "R325",
                        "@Call(operation = GET, method = \"findPiece\", kept = \"kind\"),",
                        "no submit keeps anything for \"kind\": add keeps = \"…\" to it",
                        Pipeline::atelier,
                        pipeline -> pipeline.mapping("keeps = \"picture\",", "")
                                .mapping("keeps = \"words\",", "")
                                .mapping("keeps = \"more\",", "")
                                .mapping("@Call(operation = DELETE, method = \"removePiece\", kept = \"kind\"),", "")
                                .mapping(
                                        ",\n            @Call(operation = CONTENT, method = \"readPiece\", kept = \"kind\")",
                                        "")
                                .mapping(
                                        "kept = \"kind\",",
                                        "constants = @Constant(to = \"kind\", value = \"words\"),")),
                atelier(
                        "R326",
                        "parameters = \"words\",",
                        "\"words\" is a text in the specification, and parameters of any name need an object",
                        "parameters = \"extra\"",
                        "parameters = \"words\""),
                atelier(
                        "R327",
                        "unsent = \"nothing\",",
                        "no body of a submit or an extension has a property \"nothing\" that is free for it: remove it",
                        "title = \"Atelier\",",
                        "title = \"Atelier\",\n        unsent = \"nothing\","),
                atelier(
                        "R311",
                        "@Call(operation = CANCEL, method = \"stopPiece\", id = \"piece\", keeps = \"x\"),",
                        "CANCEL accepts nothing that could keep: remove keeps",
                        "id = \"piece\"",
                        "id = \"piece\", keeps = \"x\""),
                atelier(
                        "R311",
                        "@Call(operation = RESOLVE, method = \"findFile\", id = \"file_id\"),",
                        "RESOLVE has no body that takes an id: remove id",
                        "method = \"findFile\"",
                        "method = \"findFile\", id = \"file_id\""));
    }
}
