package dev.reelay.testkit.log;

import dev.reelay.testkit.script.Exchange;

/** Numbers of things, as people say them. */
final class Words {
    private Words() {}

    static String exactly(int number, Exchange exchange) {
        return exactly(number) + things(number, exchange);
    }

    static String atMost(int number, Exchange exchange) {
        return (number == 0 ? "no " : "at most " + number + " ") + things(number, exchange);
    }

    static String exactlyAccepted(int number) {
        return exactly(number) + "accepted generation" + plural(number);
    }

    static String wereAccepted(int number) {
        return (number == 0 ? "no generation was" : generations(number)) + " accepted";
    }

    static String were(int number) {
        return number == 0 ? "was none" : (number == 1 ? "was " : "were ") + number;
    }

    static String requests(int number) {
        return number + " request" + plural(number);
    }

    private static String generations(int number) {
        return number == 1 ? "1 generation was" : number + " generations were";
    }

    private static String exactly(int number) {
        return switch (number) {
            case 0 -> "no ";
            case 1 -> "exactly one ";
            default -> "exactly " + number + " ";
        };
    }

    private static String things(int number, Exchange exchange) {
        String s = plural(number);
        return switch (exchange) {
            case SUBMIT -> "submit" + s;
            case EXTEND -> "extend" + s;
            case GET -> "get" + s;
            case GET_MANY -> "get" + s + " of many";
            case LIST -> "request" + s + " for a list";
            case CANCEL -> "cancel" + s;
            case DELETE -> "delete" + s;
            case RESOLVE -> "request" + s + " for a file's link";
            case CONTENT -> "request" + s + " for a video's bytes";
            case VIDEO_URL -> "request" + s + " for a link";
            case BALANCE -> "request" + s + " for the balance";
            case FILE -> "request" + s + " to the file host";
            case OTHER -> "request" + s + " that the relay does not know";
        };
    }

    private static String plural(int number) {
        return number > 1 ? "s" : "";
    }
}
