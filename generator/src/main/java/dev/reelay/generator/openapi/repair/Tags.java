package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replaces tags with letters outside ASCII by one tag, the first word that all paths begin with. Generators name interfaces
 * after tags and drop such letters, so different tags become one name, or none.
 */
final class Tags implements RepairRule {
    @Override
    public void repair(OpenAPI document, RepairLog log) {
        List<OperationPlace> operations = OperationPlace.all(document);
        String tag = commonWord(operations);
        for (OperationPlace place : operations) {
            List<String> before = place.operation().getTags();
            if (before != null && !before.stream().allMatch(Tags::isAscii)) {
                place.operation().setTags(List.of(tag));
                log.add(RepairKind.TAGS, place.pointer().child("tags"), before, List.of(tag));
            }
        }
        List<Tag> declared = document.getTags();
        if (declared != null && !declared.stream().allMatch(each -> isAscii(each.getName()))) {
            List<Tag> after = List.of(new Tag().name(tag));
            document.setTags(after);
            log.add(RepairKind.TAGS, Pointer.ROOT.child("tags"), declared, after);
        }
    }

    private static boolean isAscii(@Nullable String tag) {
        return tag == null || tag.chars().allMatch(c -> c < 128);
    }

    /** The first segment, apart from versions and parameters, if all paths have the same; else {@code api}. */
    private static String commonWord(List<OperationPlace> operations) {
        Set<String> words = operations.stream()
                .map(place -> Arrays.stream(place.path().split("/", -1))
                        .filter(segment -> segment.matches("[A-Za-z][A-Za-z0-9_-]*") && !segment.matches("v[0-9]+.*"))
                        .findFirst()
                        .orElse("api"))
                .collect(Collectors.toSet());
        return words.size() == 1 ? words.iterator().next() : "api";
    }
}
