package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names each server without {@code x-relay} after its host: {@code anyapi} for {@code https://www.anyapi.vip}. Users choose
 * a relay by this name, and a server without one could not be chosen. Servers that would share a name get the whole host,
 * the path too if the host is shared, and in the end their number in the list.
 */
final class ServerNames implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        Set<String> taken = new HashSet<>();
        List<Unnamed> unnamed = new ArrayList<>();
        List<Server> servers = document.getServers() == null ? List.of() : document.getServers();
        for (int i = 0; i < servers.size(); i++) {
            Server server = servers.get(i);
            Pointer pointer = Pointer.ROOT.child("servers").child(i);
            Optional<String> name = givenName(server);
            if (name.isPresent()) {
                taken.add(name.get());
            } else {
                address(server).ifPresent(address -> unnamed.add(new Unnamed(pointer, server, wishes(address))));
            }
        }
        for (Unnamed each : unnamed) {
            String name = choose(each, unnamed, taken);
            each.server().addExtension("x-relay", name);
            log.add(RepairKind.SERVER_NAME, each.pointer().child("x-relay"), null, name);
        }
    }

    private static Optional<String> givenName(Server server) {
        return Optional.ofNullable(server.getExtensions())
                .map(extensions -> extensions.get("x-relay"))
                .map(Object::toString);
    }

    /** The address with the defaults of its variables; empty if it has no host. */
    private static Optional<URI> address(Server server) {
        String url = server.getUrl() == null ? "" : server.getUrl();
        if (server.getVariables() != null) {
            for (var variable : server.getVariables().entrySet()) {
                url = url.replace(
                        "{" + variable.getKey() + "}",
                        String.valueOf(variable.getValue().getDefault()));
            }
        }
        try {
            return Optional.of(new URI(url.strip())).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The names to try, the short one first. */
    private static List<String> wishes(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        List<String> labels = Arrays.asList(host.split("\\.", -1));
        while (labels.size() > 2 && List.of("www", "api").contains(labels.get(0))) {
            labels = labels.subList(1, labels.size());
        }
        String word = labels.get(0).matches("[0-9]+") ? host : labels.get(0);
        String port = address.getPort() < 0 ? "" : "-" + address.getPort();
        return List.of(dashed(word), dashed(host), dashed(host + port + "-" + address.getRawPath()));
    }

    private static String dashed(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String choose(Unnamed server, List<Unnamed> unnamed, Set<String> taken) {
        for (String name : server.wishes()) {
            boolean wanted = unnamed.stream()
                    .anyMatch(other -> !other.pointer().equals(server.pointer())
                            && other.wishes().contains(name));
            if (!wanted && !taken.contains(name)) {
                return name;
            }
        }
        String longest = server.wishes().get(server.wishes().size() - 1);
        String place = server.pointer().lastStep();
        return longest + "-" + (Integer.parseInt(place) + 1);
    }

    private record Unnamed(Pointer pointer, Server server, List<String> wishes) {}
}
