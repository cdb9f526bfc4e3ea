package dev.plumb.application.access;

import dev.plumb.domain.access.Visibility;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may see and change what, written down as people agreed on it. A table of what an owner is to
 * an actor: {@code self}; in the {@code scope} of a manager or admin; a {@code mate} in the same
 * team; or {@code none} of these.
 */
final class AccessMatrix {

    private static final String TABLE =
            """
            actor          rep    mate   below  other  manager  other-manager  admin
            rep            self   mate   none   none   mate     none           none
            manager        scope  scope  scope  none   self     none           none
            other-manager  none   none   none   scope  none     self           none
            admin          scope  scope  scope  scope  scope    scope          self
            """;

    private static final Map<String, Map<String, String>> RELATIONS = parse();

    static final List<String> ACTORS = List.copyOf(RELATIONS.keySet());
    static final List<String> OWNERS = List.copyOf(RELATIONS.get("rep").keySet());

    private AccessMatrix() {}

    static boolean sees(String actor, String owner, Visibility visibility) {
        return switch (visibility) {
            case COMPANY -> true;
            case TEAM -> !relation(actor, owner).equals("none");
            case OWNER -> edits(actor, owner);
        };
    }

    static boolean edits(String actor, String owner) {
        return List.of("self", "scope").contains(relation(actor, owner));
    }

    private static String relation(String actor, String owner) {
        return RELATIONS.get(actor).get(owner);
    }

    private static Map<String, Map<String, String>> parse() {
        List<List<String>> lines =
                TABLE.lines().map(line -> Arrays.asList(line.split(" +"))).toList();
        List<String> owners = lines.getFirst().subList(1, lines.getFirst().size());
        Map<String, Map<String, String>> relations = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < owners.size(); i++) {
                row.put(owners.get(i), line.get(i + 1));
            }
            relations.put(line.getFirst(), row);
        }
        return relations;
    }
}
