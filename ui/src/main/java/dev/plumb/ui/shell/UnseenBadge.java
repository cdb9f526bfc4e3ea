package dev.plumb.ui.shell;

import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.ui.shared.CompanyNews;
import dev.plumb.ui.shared.LiveUpdates;
import dev.plumb.ui.shared.Texts;
import java.time.Duration;
import java.util.Set;

/** How many leads nobody has opened, up to 99+; it follows what others do. */
final class UnseenBadge extends Span {

    private static final int MOST = 99;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final transient LeadInbox inbox;
    private final Span number = new Span();
    private final Span spoken = new Span();

    UnseenBadge(LeadInbox inbox, LiveUpdates updates) {
        this.inbox = inbox;
        addClassName("plumb-badge");
        getElement().setAttribute("data-strong", true);
        number.getElement().setAttribute("aria-hidden", "true");
        spoken.addClassName("plumb-visually-hidden");
        add(number, spoken);
        setVisible(false);
        updates.listen(this, PAUSE, this::changed);
    }

    void refresh() {
        int unseen = inbox.unseen();
        number.setText(unseen > MOST ? MOST + "+" : Integer.toString(unseen));
        spoken.setText(
                unseen > MOST
                        ? Texts.get("shell.unseen.many", MOST)
                        : Texts.get("shell.unseen", unseen));
        setVisible(unseen > 0);
    }

    private void changed(Set<ItemRef> items) {
        if (CompanyNews.isAmong(items)
                || items.stream().anyMatch(item -> item.kind() == ItemKind.OPPORTUNITY)) {
            refresh();
        }
    }
}
