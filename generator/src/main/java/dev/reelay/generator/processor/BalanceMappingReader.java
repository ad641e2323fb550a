package dev.reelay.generator.processor;

import dev.reelay.generator.model.BalanceModel;
import dev.reelay.generator.model.BalanceModel.Amount;
import dev.reelay.generator.model.BalanceModel.BalanceCall;
import dev.reelay.generator.model.HttpModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.processor.Targets.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads and checks where the balance comes from. */
final class BalanceMappingReader {
    private static final Set<String> UNCOUNTED = Set.of("unlimited", "expiresAt");

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final Records records;
    private final Targets targets;

    BalanceMappingReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.records = new Records(elements);
        this.targets = new Targets(Names.BALANCE_DRAFT, elements);
    }

    /** Returns the mapping, or {@code null} after reporting all that is wrong with it. */
    @Nullable
    BalanceModel read(TypeElement mapping, Declared declared) {
        int before = diagnostics.errors();
        TypeElement api = declared.type("api");
        if (api == null) {
            return null; // the compiler has said why
        }
        ApiMethods methods = new ApiMethods(api, elements, records, "", diagnostics);
        Map<String, List<Declared>> byMethod = new LinkedHashMap<>();
        for (Declared amount : declared.nested("amounts")) {
            byMethod.computeIfAbsent(amount.text("method"), method -> new ArrayList<>())
                    .add(amount);
        }
        List<BalanceCall> calls = new ArrayList<>();
        for (List<Declared> amounts : byMethod.values()) {
            BalanceCall call = call(amounts, methods);
            if (call != null) {
                calls.add(call);
            }
        }
        return diagnostics.errors() > before
                ? null
                : new BalanceModel(new RecordReader(elements, diagnostics).name(mapping), calls, records.all());
    }

    private @Nullable BalanceCall call(List<Declared> amounts, ApiMethods methods) {
        Declared first = amounts.get(0);
        ExecutableElement method = methods.find(first);
        HttpModel http = method == null ? null : methods.http(first, method, false, null);
        WireRecord answer = method == null ? null : records.load(ApiMethods.answer(method));
        if (method == null || http == null || answer == null) {
            return null;
        }
        PathResolver paths = new PathResolver(records, diagnostics);
        List<Amount> read = new ArrayList<>();
        for (Declared declared : amounts) {
            Amount amount = amount(declared, paths, answer);
            if (amount != null) {
                read.add(amount);
            }
        }
        return new BalanceCall(http, methods.relays(method), answer, read, paths.unsettled(answer));
    }

    private @Nullable Amount amount(Declared declared, PathResolver paths, WireRecord answer) {
        Declared.Text to = declared.texts("to").get(0);
        Declared.Text from = declared.texts("from").get(0);
        List<Target> target = targets.find(to.value());
        WirePath path = paths.resolve(answer, from);
        if (target == null) {
            diagnostics.error(to.place(), Problem.NO_TARGET, to.value(), DidYouMean.of(to.value(), targets.names()));
            return null;
        }
        if (path == null) {
            return null;
        }
        String kind = Kinds.of(path.last().type());
        List<String> takes = target.get(0).takes();
        if (!kind.equals(Kinds.ANY) && !takes.contains(kind)) {
            diagnostics.error(
                    from.place(),
                    Problem.WRONG_TYPE,
                    path,
                    Kinds.describe(path.last().type()),
                    to.value(),
                    Kinds.describe(takes));
            return null;
        }
        paths.settle(path);
        return new Amount(
                to.value(),
                !UNCOUNTED.contains(to.value()),
                path,
                Integer.parseInt(declared.text("perUnit")),
                Long.parseLong(declared.text("unlimitedAt")));
    }
}
