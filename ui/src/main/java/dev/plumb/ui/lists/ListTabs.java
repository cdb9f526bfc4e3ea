package dev.plumb.ui.lists;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import dev.plumb.domain.lists.ListKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists that share a page, each with its own address. */
final class ListTabs extends Nav {
    static final List<ListKind> KINDS =
            List.of(ListKind.CHANNEL, ListKind.LOST_REASON, ListKind.ACTIVITY_TYPE);

    ListTabs(ListKind current) {
        addClassName("plumb-switch");
        getElement().setAttribute("aria-label", ListWords.name(current));
        KINDS.forEach(kind -> add(link(kind, kind == current)));
    }

    /** Empty for an address that leads nowhere. */
    static Optional<ListKind> read(String word) {
        return KINDS.stream().filter(kind -> word(kind).equals(word)).findFirst();
    }

    static String word(ListKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "s";
    }

    private static RouterLink link(ListKind kind, boolean current) {
        RouterLink link = new RouterLink(ListWords.name(kind), ListsView.class, word(kind));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
