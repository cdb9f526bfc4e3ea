package dev.plumb.ui.deals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.function.BooleanSupplier;

/** The "..." at the top right of a deal. */
final class DealMenu extends Button {
    private final DealParts parts;
    private final Runnable reread;

    DealMenu(DealParts parts, Runnable reread) {
        super(Icon.MORE.create());
        this.parts = parts;
        this.reread = reread;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("plumb-deal-more");
        setAriaLabel(Texts.get("deals.more"));
        setTooltipText(Texts.get("deals.more"));
        getElement().setAttribute("aria-haspopup", "menu");
    }

    void show(OpportunityDetails details, ContextMenu menu) {
        menu.removeAll();
        DealRef deal = DealRef.of(details);
        boolean active = details.lifecycle() instanceof Lifecycle.Active;
        if (details.mayEdit() && active) {
            item(
                    menu,
                    Icon.TO_LEAD,
                    "deals.board.toLead",
                    () -> parts.dialogs().convert(deal.id(), reread));
        }
        item(
                menu,
                Icon.LINK,
                "shared.copy-link",
                () -> parts.copyLink().to(Addresses.deal(deal.id())));
        if (parts.access().isAdmin()) {
            item(menu, Icon.EYE, "opportunities.who-sees", () -> parts.access().whoSees(details));
        }
        if (!details.mayEdit()) {
            item(menu, Icon.INFO, "shared.why", () -> parts.access().why(details));
            return;
        }
        menu.addSeparator();
        if (active) {
            item(
                    menu,
                    Icon.ARCHIVE,
                    "deals.archive",
                    rereadAfter(() -> parts.acts().archive(deal)));
        } else {
            item(menu, Icon.INBOX, "deals.restore", rereadAfter(() -> parts.acts().restore(deal)));
        }
        if (!(details.lifecycle() instanceof Lifecycle.Deleted)) {
            item(menu, Icon.TRASH, "deals.delete", () -> delete(details));
        }
    }

    private void delete(OpportunityDetails details) {
        if (parts.acts().delete(DealRef.of(details))) {
            if (details.pipeline() == null) {
                DealsNavigation.toBoards();
            } else {
                DealsNavigation.toBoard(details.pipeline());
            }
        } else {
            reread.run();
        }
    }

    private static void item(ContextMenu menu, Icon icon, String key, Runnable act) {
        Span line = new Span(icon.create(), new Span(Texts.get(key)));
        line.addClassName("plumb-row");
        menu.addItem(line, _ -> act.run());
    }

    private Runnable rereadAfter(BooleanSupplier act) {
        return () -> {
            var _ = act.getAsBoolean();
            reread.run();
        };
    }
}
