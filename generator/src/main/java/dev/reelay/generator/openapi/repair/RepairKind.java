package dev.reelay.generator.openapi.repair;

/** Everything that a repair can be, with its name in the log and its words in the summary. */
public enum RepairKind {
    QUOTED_TEXT("quoted-text", "text quoted", "texts quoted"),
    LEFT_OUT("left-out", "part left out", "parts left out"),
    PATH_PARAMETER("path-parameter", "path parameter described", "path parameters described"),
    NAMED_SCHEMA("named-schema", "schema named", "schemas named"),
    EQUAL_SCHEMA("equal-schema", "equal schema merged", "equal schemas merged"),
    HEADER_PARAMETER("header-parameter", "header parameter removed", "header parameters removed"),
    NULL_TYPE("null-type", "null type opened", "null types opened"),
    REQUIRED_ON_READ("required-on-read", "required list dropped", "required lists dropped"),
    OPERATION_ID("operation-id", "operation named", "operations named"),
    SERVER_NAME("server-name", "server named", "servers named"),
    TITLE("title", "title filled in", "titles filled in");

    private final String id;
    private final String one;
    private final String many;

    RepairKind(String id, String one, String many) {
        this.id = id;
        this.one = one;
        this.many = many;
    }

    String id() {
        return id;
    }

    String count(long count) {
        return count + " " + (count == 1 ? one : many);
    }
}
