package dev.reelay.cli.doctor;

import com.squareup.moshi.JsonWriter;
import dev.reelay.Generation;
import dev.reelay.cli.output.JsonLine;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.spi.KnownMembers.Unknown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the examination of a relay showed, as one JSON object. */
final class FindingsJson {
    private FindingsJson() {}

    static String of(Findings findings) {
        Generation generation = findings.generation();
        Diagnosis diagnosis = findings.diagnosis();
        ErrorKind kind = diagnosis.kind();
        return JsonLine.of(json -> {
            json.beginObject();
            json.name("provider").value(findings.provider());
            json.name("relay").value(findings.relay());
            json.name("baseUrl").value(findings.baseUrl());
            json.name("status").value(findings.status());
            json.name("millis").value(findings.took().toMillis());
            json.name("key").value(diagnosis.key().name().toLowerCase(Locale.ROOT));
            json.name("shape").value(findings.shape());
            json.name("state")
                    .value(generation == null ? null : generation.state().name());
            json.name("kind").value(kind == null ? null : kind.toString());
            json.name("trouble").value(diagnosis.trouble());
            unknown(json, findings.unknown());
            json.endObject();
        });
    }

    private static void unknown(JsonWriter json, List<Unknown> unknown) throws IOException {
        json.name("unknown").beginArray();
        for (Unknown member : unknown) {
            for (List<String> place : member.places()) {
                List<String> path = new ArrayList<>(place);
                path.add(member.name());
                json.value(MemberName.path(path));
            }
        }
        json.endArray();
        json.name("additions").beginArray();
        for (Additions additions : Additions.of(unknown)) {
            json.beginObject();
            json.name("schema").value(additions.schema());
            json.name("yaml").value(String.join("\n", additions.yaml()) + "\n");
            json.endObject();
        }
        json.endArray();
    }
}
