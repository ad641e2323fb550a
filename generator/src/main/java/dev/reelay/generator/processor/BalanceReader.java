package dev.reelay.generator.processor;

import dev.reelay.generator.model.BalanceModel;
import dev.reelay.generator.model.BalanceModel.AmountRead;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads and checks where the balance comes from. */
final class BalanceReader {
    private final Elements elements;
    private final Records records;
    private final PathResolver paths;
    private final Diagnostics diagnostics;
    private final FieldEnum fields;

    BalanceReader(Elements elements, Records records, PathResolver paths, Diagnostics diagnostics) {
        this.elements = elements;
        this.records = records;
        this.paths = paths;
        this.diagnostics = diagnostics;
        this.fields = new FieldEnum(Names.BALANCE_FIELD, elements, diagnostics);
    }

    List<BalanceModel> read(Declared provider, TypeElement api) {
        ApiMethods methods = new ApiMethods(api, elements, diagnostics);
        Map<String, List<AmountRead>> reads = new LinkedHashMap<>();
        Map<String, WireRecord> answers = new LinkedHashMap<>();
        for (Declared declared : provider.nested("readBalances")) {
            ExecutableElement method = methods.find(declared);
            String field = declared.constant("field");
            if (method == null || !fields.has(field)) {
                continue;
            }
            if (!method.getParameters().isEmpty()) {
                diagnostics.error(
                        declared.place("method"),
                        Problem.WRONG_PARAMETERS,
                        method.getSimpleName(),
                        String.join(", ", methods.parameters(method)),
                        "a balance",
                        "nothing");
                continue;
            }
            WireRecord answer = records.load(ApiMethods.answer(method));
            if (answer == null) {
                continue; // its own error is reported with its adapter
            }
            String name = method.getSimpleName().toString();
            answers.put(name, answer);
            Declared.Text text = declared.texts("from").get(0);
            WirePath path = fields.checked(field, text, paths.resolve(answer, text));
            if (path != null) {
                reads.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new AmountRead(
                                field,
                                path,
                                Integer.parseInt(declared.text("perUnit")),
                                Long.parseLong(declared.text("unlimitedAt"))));
            }
        }
        List<BalanceModel> balances = new ArrayList<>();
        reads.forEach((method, amounts) -> {
            WireRecord answer = answers.get(method);
            if (answer != null) {
                List<WirePath> read = amounts.stream().map(AmountRead::path).toList();
                List<WirePath> keeps =
                        new Settlement(records, paths.visited()).add(read).unsettled(answer);
                balances.add(new BalanceModel(method, methods.relays(method), answer, List.copyOf(amounts), keeps));
            }
        });
        return balances;
    }
}
