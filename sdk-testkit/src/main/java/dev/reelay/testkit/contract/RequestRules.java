package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.function.Executable;

/** What a provider sends. */
final class RequestRules {
    private static final String BASE = "https://relay.example/pro/v1";

    private RequestRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("appends to the base URL and never replaces its path", RequestRules::keepsThePrefix),
                new Rule("adds no key: that is the client's to do", RequestRules::addsNoKey),
                new Rule("keeps an id in one path segment, whatever it holds", RequestRules::escapesIds),
                new Rule("sends each field that it claims to take", RequestRules::sendsItsFields),
                new Rule("leaves out what is not set", RequestRules::leavesOut),
                new Rule("sends parameters that no field knows", RequestRules::sendsParameters),
                new Rule("refuses a parameter that a field fills", RequestRules::refusesParameters),
                new Rule("refuses the operations that it does not claim", RequestRules::refusesOperations));
    }

    private static void keepsThePrefix(Subject subject) {
        for (RelayCall<?> call : calls(subject, "some-id")) {
            HttpUrl url = call.request().url();
            hold(url.toString().startsWith(BASE + "/"), () -> url + " is not below " + BASE);
        }
    }

    private static void addsNoKey(Subject subject) {
        for (RelayCall<?> call : calls(subject, "some-id")) {
            for (String header : List.of("Authorization", subject.dialect().keyHeader())) {
                assertNull(call.request().header(header), () -> call.request() + " has a key");
            }
        }
    }

    private static void escapesIds(Subject subject) {
        String id = "a/b c?d#e%2F";
        HttpUrl url = subject.operationsAt(BASE).get(subject.ref(id)).request().url();
        boolean whole = url.pathSegments().contains(id)
                || url.queryParameterNames().stream().anyMatch(name -> id.equals(url.queryParameter(name)));
        hold(whole, () -> url + " does not hold the id in one segment or parameter");
    }

    private static void sendsItsFields(Subject subject) throws IOException {
        RelayOperations operations = subject.operationsAt(BASE);
        Map<?, ?> bare = body(operations.submit(subject.request()));
        hold(bare.containsValue(FullRequests.PROMPT), () -> "the prompt is not sent: " + bare);
        for (RequestField field : fieldsBesidesPrompt(subject, Operation.SUBMIT)) {
            Map<?, ?> body = body(operations.submit(FullRequests.submit(subject.request(), field)));
            assertNotEquals(bare, body, "SUBMIT does not send " + field);
        }
        for (RequestField field : fieldsBesidesPrompt(subject, Operation.EXTEND)) {
            Map<?, ?> body = body(operations.extend(subject.ref("id"), FullRequests.extend(subject.provider(), field)));
            assertNotEquals(
                    body(operations.extend(subject.ref("id"), FullRequests.bareExtension(subject.provider()))),
                    body,
                    "EXTEND does not send " + field);
        }
    }

    private static List<RequestField> fieldsBesidesPrompt(Subject subject, Operation operation) {
        Set<RequestField> taken = subject.provider().capabilities().fields().getOrDefault(operation, Set.of());
        return taken.stream().filter(field -> field != RequestField.PROMPT).toList();
    }

    private static void leavesOut(Subject subject) throws IOException {
        Map<?, ?> body = body(subject.operationsAt(BASE).submit(subject.request()));
        hold(!body.containsValue(null), () -> "members without a value are sent: " + body);
    }

    private static void sendsParameters(Subject subject) throws IOException {
        SubmitRequest request =
                subject.request().toBuilder().parameter("x_contract", "on").build();
        hold(isIn(body(subject.operationsAt(BASE).submit(request)), "x_contract", "on"), () -> "the parameter is lost");
    }

    /** Some bodies want parameters in an object of their own. */
    private static boolean isIn(Map<?, ?> object, String name, Object value) {
        return value.equals(object.get(name))
                || object.values().stream().anyMatch(inner -> inner instanceof Map<?, ?> map && isIn(map, name, value));
    }

    private static void refusesParameters(Subject subject) {
        SubmitRequest request = subject.request().toBuilder()
                .parameter(subject.dialect().promptMember(), "another prompt")
                .build();
        assertThrows(
                IllegalArgumentException.class,
                () -> subject.operationsAt(BASE).submit(request),
                "a parameter replaces the prompt without a word");
    }

    private static void refusesOperations(Subject subject) {
        Capabilities capabilities = subject.provider().capabilities();
        RelayOperations operations = subject.operationsAt(BASE);
        if (!capabilities.supports(Operation.EXTEND)) {
            refused(() -> operations.extend(subject.ref("id"), FullRequests.bareExtension(subject.provider())));
        }
        if (!capabilities.supports(Operation.GET_MANY)) {
            refused(() -> operations.getMany(List.of("id")));
        }
        if (!capabilities.supports(Operation.VIDEO_URL)) {
            refused(() -> operations.videoUrl(subject.ref("id")));
        }
        refusesTheOthers(subject);
    }

    private static void refusesTheOthers(Subject subject) {
        Capabilities capabilities = subject.provider().capabilities();
        RelayOperations operations = subject.operationsAt(BASE);
        Map<Operation, Executable> calls = Map.of(
                Operation.LIST,
                operations::lists,
                Operation.CANCEL,
                () -> operations.cancel(subject.ref("id")),
                Operation.DELETE,
                () -> operations.delete(subject.ref("id")),
                Operation.RESOLVE,
                () -> operations.resolve("id"),
                Operation.CONTENT,
                () -> operations.content(subject.ref("id")));
        calls.forEach((operation, call) -> {
            if (!capabilities.supports(operation)) {
                refused(call);
            }
        });
    }

    private static void refused(Executable call) {
        assertThrows(UnsupportedOperationException.class, call, "an operation that is not claimed prepares a call");
    }

    /** Prepares one call of each supported operation. */
    private static List<RelayCall<?>> calls(Subject subject, String id) {
        Capabilities capabilities = subject.provider().capabilities();
        RelayOperations operations = subject.operationsAt(BASE);
        List<RelayCall<?>> calls = new ArrayList<>();
        calls.add(operations.submit(subject.request()));
        calls.add(operations.get(subject.ref(id)));
        if (capabilities.supports(Operation.EXTEND)) {
            calls.add(operations.extend(subject.ref(id), FullRequests.bareExtension(subject.provider())));
        }
        if (capabilities.supports(Operation.GET_MANY)) {
            calls.add(operations.getMany(List.of(id)));
        }
        if (capabilities.supports(Operation.VIDEO_URL)) {
            calls.add(operations.videoUrl(subject.ref(id)));
        }
        return calls;
    }

    private static Map<?, ?> body(RelayCall<?> call) throws IOException {
        RequestBody body = call.request().body();
        hold(body != null, () -> call.request() + " has no body");
        Buffer buffer = new Buffer();
        if (body != null) {
            body.writeTo(buffer);
        }
        Object json = JsonValues.ADAPTER.fromJson(buffer);
        hold(json instanceof Map<?, ?>, () -> "the body is no JSON object: " + json);
        return (Map<?, ?>) json;
    }
}
