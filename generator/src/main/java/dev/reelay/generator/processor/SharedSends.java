package dev.reelay.generator.processor;

import dev.reelay.generator.model.ProviderModel.SendModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a provider's declaration says of the bodies of several calls at once, and whether any call had a use for it. */
final class SharedSends {
    private final List<Declared> sends;
    private final List<Declared.Text> unsent;
    private final Diagnostics diagnostics;
    private final Set<String> used = new HashSet<>();

    SharedSends(Declared provider, Diagnostics diagnostics) {
        this.sends = provider.nested("sends");
        this.unsent = provider.texts("unsent").stream()
                .filter(text -> !text.value().isEmpty())
                .toList();
        this.diagnostics = diagnostics;
    }

    /** Returns the sends that a call takes: those for properties of its body of which it does not speak itself. */
    List<Declared> of(Declared call, RequestFields fields, WireRecord body) {
        Set<String> spoken = new HashSet<>();
        call.nested("sends").forEach(send -> {
            spoken.add(send.constant("field"));
            spoken.add(first(send.text("to")));
        });
        call.nested("constants").forEach(constant -> spoken.add(first(constant.text("to"))));
        call.texts("unsent").forEach(text -> spoken.add(text.value()));
        List<Declared> taken = new ArrayList<>();
        for (Declared send : sends) {
            String property = first(send.text("to"));
            if (body.property(property) != null
                    && !spoken.contains(property)
                    && !spoken.contains(send.constant("field"))
                    && fields.has(send.constant("field"))) {
                taken.add(send);
                used.add("send " + send.text("to"));
            }
        }
        return taken;
    }

    /** Returns the properties of a body that nothing fills. */
    List<Declared.Text> unsent(WireRecord body, List<SendModel> found) {
        List<Declared.Text> left = new ArrayList<>();
        for (Declared.Text text : unsent) {
            String property = first(text.value());
            boolean filled = found.stream()
                    .anyMatch(send -> WirePath.listOf(send.to().steps().get(0)).equals(property));
            if (body.property(property) != null && !filled) {
                left.add(text);
                used.add("unsent " + text.value());
            }
        }
        return left;
    }

    /** Reports what no call had a use for. */
    void reportUnused() {
        for (Declared send : sends) {
            if (!used.contains("send " + send.text("to"))) {
                diagnostics.error(send.place("to"), Problem.SHARED_BY_NONE, send.text("to"));
            }
        }
        for (Declared.Text text : unsent) {
            if (!used.contains("unsent " + text.value())) {
                diagnostics.error(text.place(), Problem.SHARED_BY_NONE, text.value());
            }
        }
    }

    private static String first(String path) {
        String name = path.split("\\.", -1)[0];
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }
}
