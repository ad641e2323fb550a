package dev.reelay.generator.processor;

import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.CallModel;
import dev.reelay.generator.model.ProviderModel.RelayModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a provider's declaration and checks it against the records and the interface that the specification gave. */
final class ProviderMappingReader {
    private static final String ID_FORM = "[a-z][a-z0-9-]*";
    private static final String TITLE_FORM = "[A-Z][A-Za-z0-9]*";
    private static final String HEADER_FORM = "[A-Za-z0-9-]*";

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final Records records;
    private final RecordReader names;

    ProviderMappingReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.records = new Records(elements);
        this.names = new RecordReader(elements, diagnostics);
    }

    /** Returns the provider, or {@code null} after reporting all that is wrong with it. */
    @Nullable
    ProviderModel read(TypeElement mapping, Declared provider) {
        int before = diagnostics.errors();
        checkName(provider, "id", ID_FORM);
        checkName(provider, "title", TITLE_FORM);
        checkName(provider, "keyHeader", HEADER_FORM);
        if (!provider.text("keyHeader").isEmpty() && !provider.constant("keys").equals("BEARER")) {
            diagnostics.error(
                    provider.place("keyHeader"),
                    Problem.KEY_TWICE,
                    provider.constant("keys"),
                    provider.text("keyHeader"));
        }
        TypeElement api = provider.type("api");
        if (api == null) {
            return null; // the compiler has said why
        }
        Map<JavaName, JavaName> answers = answers(provider);
        List<CallModel> calls = new CallReader(elements, records, answers, diagnostics).read(provider, api);
        Map<String, String> errors = new Words(elements, diagnostics).declared(provider, "errors", Names.ERROR_KIND);
        List<JavaName> balances = mapped(provider, "balances", Names.BALANCE_MAPPING);
        return diagnostics.errors() > before
                ? null
                : new ProviderModel(
                        names.name(mapping),
                        provider.text("id"),
                        provider.text("title"),
                        names.name(api),
                        relays(api),
                        List.copyOf(answers.values()),
                        calls,
                        balances,
                        provider.text("prefix"),
                        provider.constant("keys"),
                        provider.text("keyHeader"),
                        errors,
                        records.all());
    }

    private void checkName(Declared provider, String member, String form) {
        if (!provider.text(member).matches(form)) {
            diagnostics.error(provider.place(member), Problem.BAD_NAME, member, provider.text(member), form);
        }
    }

    /** Returns the mapping of each record that one of the answers describes. */
    private Map<JavaName, JavaName> answers(Declared provider) {
        Map<JavaName, JavaName> answers = new LinkedHashMap<>();
        for (TypeElement type : provider.types("answers")) {
            List<Declared> mappings = Declared.on(type, Names.GENERATION_MAPPING, elements);
            if (mappings.isEmpty()) {
                diagnostics.error(
                        provider.place("answers"), Problem.NOT_MAPPED, type.getSimpleName(), "GenerationMapping");
                continue;
            }
            TypeElement record = mappings.get(0).type("record");
            if (record != null) {
                answers.put(names.name(record), names.name(type));
            }
        }
        if (provider.types("answers").isEmpty()) {
            diagnostics.error(provider.place("answers"), Problem.NO_ANSWERS);
        }
        return answers;
    }

    private List<JavaName> mapped(Declared provider, String member, String annotation) {
        List<JavaName> found = new ArrayList<>();
        for (TypeElement type : provider.types(member)) {
            if (Declared.on(type, annotation, elements).isEmpty()) {
                diagnostics.error(
                        provider.place(member),
                        Problem.NOT_MAPPED,
                        type.getSimpleName(),
                        annotation.substring(annotation.lastIndexOf('.') + 1));
            } else {
                found.add(names.name(type));
            }
        }
        return found;
    }

    private List<RelayModel> relays(TypeElement api) {
        return Declared.on(api, Names.SERVER, elements).stream()
                .map(server -> new RelayModel(server.text("name"), server.text("url"), server.text("description")))
                .toList();
    }
}
