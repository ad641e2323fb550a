package dev.reelay.generator.processor;

import dev.reelay.generator.model.BalanceModel;
import dev.reelay.generator.model.OperationModel;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.FieldRead;
import dev.reelay.generator.model.ProviderModel.RelayModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.Ref;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a mapping declaration and checks it against the records and the interface that the specification gave. */
final class MappingReader {
    private static final String ID_FORM = "[a-z][a-z0-9-]*";
    private static final String TITLE_FORM = "[A-Z][A-Za-z0-9]*";

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final Records records;
    private final PathResolver paths;

    MappingReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.records = new Records(elements);
        this.paths = new PathResolver(records, diagnostics);
    }

    /** Returns the provider, or {@code null} after reporting all that is wrong with it. */
    @Nullable
    ProviderModel read(TypeElement mapping, Declared provider) {
        int before = diagnostics.errors();
        checkName(provider, "id", ID_FORM);
        checkName(provider, "title", TITLE_FORM);
        TypeElement api = provider.type("api");
        WireRecord generation = records.load(provider.type("generation"));
        WireRecord error = records.load(provider.type("error"));
        if (api == null || generation == null || error == null) {
            return null; // the compiler, or the record's adapter, has said why
        }
        FieldReader fields = new FieldReader("reads", Names.MODEL_FIELD, elements, paths, diagnostics);
        List<FieldRead> reads = fields.read(provider, generation);
        Map<String, String> words = fields.words(reads, "STATE", Names.GENERATION_STATE, true);
        FieldReader errorFields = new FieldReader("readErrors", Names.ERROR_FIELD, elements, paths, diagnostics);
        List<FieldRead> errorReads = errorFields.read(provider, error);
        Map<String, String> errorWords = errorFields.words(errorReads, "CODE", Names.FAULT_KIND, false);
        List<WirePath> keeps = keeps(provider, generation);
        WireProperty wrapper = wrapper(provider, generation);
        unsettled(provider, generation, reads, keeps, wrapper);
        List<OperationModel> operations =
                new OperationReader(elements, records, paths, diagnostics).read(provider, api);
        List<BalanceModel> balances = new BalanceReader(elements, records, paths, diagnostics).read(provider, api);
        WireRecord answer = answer(provider, operations, generation);
        if (diagnostics.errors() > before || answer == null) {
            return null;
        }
        RecordReader names = new RecordReader(elements, diagnostics);
        return new ProviderModel(
                names.name(mapping),
                provider.text("id"),
                provider.text("title"),
                names.name(api),
                relays(api),
                generation,
                answer,
                wrapper,
                reads,
                keeps,
                words,
                error,
                errorReads,
                errorWords,
                operations,
                balances,
                records.all());
    }

    private void checkName(Declared provider, String member, String form) {
        if (!provider.text(member).matches(form)) {
            diagnostics.error(provider.place(member), Problem.BAD_NAME, member, provider.text(member), form);
        }
    }

    private List<WirePath> keeps(Declared provider, WireRecord generation) {
        return provider.texts("keeps").stream()
                .map(text -> paths.resolve(generation, text))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable WireProperty wrapper(Declared provider, WireRecord generation) {
        Declared.Text text = provider.texts("wrapper").get(0);
        if (text.value().isEmpty()) {
            return null;
        }
        WirePath path = paths.resolve(generation, text);
        if (path == null) {
            return null;
        }
        WireRecord within = records.of(path.last());
        if (path.steps().size() != 1 || within == null || !holds(within, generation)) {
            String name = generation.name().simpleName();
            diagnostics.error(text.place(), Problem.NO_WRAPPER, text.value(), name, name);
            return null;
        }
        return path.last();
    }

    private void unsettled(
            Declared provider,
            WireRecord generation,
            List<FieldRead> reads,
            List<WirePath> keeps,
            @Nullable WireProperty wrapper) {
        Settlement settlement = new Settlement(records, paths.visited()).add(keeps);
        reads.forEach(read -> settlement.add(read.paths()));
        if (wrapper != null) {
            settlement.add(List.of(new WirePath(List.of(wrapper))));
        }
        for (WirePath left : settlement.unsettled(generation)) {
            diagnostics.error(
                    provider.place("generation"),
                    Problem.UNSETTLED,
                    left,
                    generation.name().simpleName(),
                    left,
                    left);
        }
    }

    /** Returns what all operations answer that answer generations. */
    private @Nullable WireRecord answer(Declared provider, List<OperationModel> operations, WireRecord generation) {
        WireRecord answer = null;
        String first = "";
        for (OperationModel operation : operations) {
            if (operation.result() != null || operation.operation().equals("VIDEO_URL")) {
                continue;
            }
            WireRecord own = operation.answer();
            if (!holds(own, generation) || (answer != null && !answer.equals(own))) {
                Declared call = provider.nested("calls").stream()
                        .filter(one -> one.constant("operation").equals(operation.operation()))
                        .findFirst()
                        .orElseThrow();
                diagnostics.error(
                        call.place("method"),
                        Problem.WRONG_ANSWER,
                        operation.method(),
                        own.name().simpleName(),
                        answer == null ? "an operation" : first,
                        (answer == null ? generation : answer).name().simpleName());
                continue;
            }
            first = operation.method();
            answer = own;
        }
        return answer;
    }

    private static boolean holds(WireRecord record, WireRecord generation) {
        return record.equals(generation)
                || (record.oneOrMany()
                        && record.properties().get(0).type().equals(new ListOf(new Ref(generation.name()))));
    }

    private List<RelayModel> relays(TypeElement api) {
        return Declared.on(api, Names.SERVER, elements).stream()
                .map(server -> new RelayModel(server.text("name"), server.text("url"), server.text("description")))
                .toList();
    }
}
