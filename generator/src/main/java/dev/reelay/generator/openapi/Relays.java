package dev.reelay.generator.openapi;

import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relays that a document, or one of its operations, names among its servers, as annotations for the templates. */
final class Relays {
    private static final String NAME = "x-relay";

    private Relays() {}

    static List<String> of(@Nullable List<Server> servers, String indent) {
        List<String> relays = new ArrayList<>();
        for (Server server : servers == null ? List.<Server>of() : servers) {
            Object name = server.getExtensions() == null
                    ? null
                    : server.getExtensions().get(NAME);
            if (name != null) {
                // A template has to be filled in by the user, so there is no URL to offer.
                String url = server.getUrl().contains("{") ? "" : server.getUrl();
                relays.add(annotation(name.toString(), url, JavaText.line(server.getDescription()), indent));
            }
        }
        return relays;
    }

    private static String annotation(String name, String url, String description, String indent) {
        String line = "%s@Server(name = %s, url = %s, description = %s)"
                .formatted(indent, JavaText.literal(name), JavaText.literal(url), JavaText.literal(description));
        if (line.length() <= JavaText.LINE_LENGTH) {
            return line;
        }
        String inner = indent + "        ";
        return "%1$s@Server(\n%2$sname = %3$s,\n%2$surl = %4$s,\n%2$sdescription = %5$s)"
                .formatted(
                        indent,
                        inner,
                        JavaText.longLiteral(name, inner + "        "),
                        JavaText.longLiteral(url, inner + "        "),
                        JavaText.longLiteral(description, inner + "        "));
    }
}
