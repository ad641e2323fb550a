package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Fills in a document title that is missing or blank with the names of the relays. OpenAPI requires one, and generated
 * documentation shows it.
 */
final class Title implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        Info info = Objects.requireNonNullElseGet(document.getInfo(), Info::new);
        String before = info.getTitle();
        if (before != null && !before.isBlank()) {
            return;
        }
        String after = names(document);
        document.setInfo(info.title(after));
        log.add(RepairKind.TITLE, Pointer.ROOT.child("info").child("title"), before, after);
    }

    private static String names(OpenAPI document) {
        List<String> names = Optional.ofNullable(document.getServers()).orElse(List.of()).stream()
                .map(Server::getExtensions)
                .filter(Objects::nonNull)
                .map(Title::name)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return names.isEmpty() ? "API" : String.join(", ", names);
    }

    private static Optional<String> name(Map<String, Object> extensions) {
        return Optional.ofNullable(extensions.get("x-relay")).map(Object::toString);
    }
}
