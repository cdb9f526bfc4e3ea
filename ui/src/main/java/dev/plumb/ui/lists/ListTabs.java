package dev.plumb.ui.lists;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.ui.shared.CurrentPage;
import dev.plumb.ui.shared.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists that share a page, each with its own address. */
final class ListTabs extends Nav {
    static final List<ListKind> KINDS =
            List.of(ListKind.CHANNEL, ListKind.LOST_REASON, ListKind.ACTIVITY_TYPE);

    private final Map<ListKind, RouterLink> links = new EnumMap<>(ListKind.class);

    ListTabs() {
        addClassName("plumb-switch");
        getElement().setAttribute("aria-label", Texts.get("shell.lists"));
        for (ListKind kind : KINDS) {
            RouterLink link = new RouterLink(ListWords.name(kind), ListsView.class, word(kind));
            links.put(kind, link);
            add(link);
        }
    }

    void choose(ListKind current) {
        links.forEach((kind, link) -> CurrentPage.mark(link, kind == current));
    }

    /** Empty for an address that leads nowhere. */
    static Optional<ListKind> read(String word) {
        return KINDS.stream().filter(kind -> word(kind).equals(word)).findFirst();
    }

    static String word(ListKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "s";
    }
}
