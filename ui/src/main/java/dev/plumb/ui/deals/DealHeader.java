package dev.plumb.ui.deals;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.ui.opportunities.FieldSaver;
import dev.plumb.ui.opportunities.TitleEditor;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.LabelDots;
import dev.plumb.ui.shared.MoneyText;
import dev.plumb.ui.shared.SingleClick;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserAvatar;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The top of a deal: its title, what it is worth, whose it is, and how it ends. */
final class DealHeader extends Header {
    private final DealParts parts;
    private final Runnable reread;
    private final TitleEditor title;
    private final Div facts = new Div();
    private final Div endings = new Div();
    private final DealMenu more;
    private final ContextMenu menu;
    private @Nullable OpportunityDetails shown;

    DealHeader(DealParts parts, FieldSaver saver, Runnable reread) {
        this.parts = parts;
        this.reread = reread;
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.get("shared.menu"));
        H1 heading = new H1();
        heading.addClassName("plumb-view-title");
        title = new TitleEditor(heading, saver);
        more = new DealMenu(parts, reread);
        menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        facts.addClassNames("plumb-row", "plumb-deal-facts");
        endings.addClassNames("plumb-row", "plumb-deal-endings");
        endings.add(more);
        addClassName("plumb-view-header");
        add(toggle, heading, facts, endings);
    }

    boolean isTouched() {
        return title.isTouched();
    }

    boolean isEditing() {
        return title.isEditing();
    }

    void show(OpportunityDetails details) {
        if (details.equals(shown)) {
            return;
        }
        shown = details;
        title.show(details);
        facts.removeAll();
        MoneyText value = new MoneyText(details.value(), parts.formats());
        value.addClassName("plumb-deal-value");
        Div gap = new Div();
        gap.addClassName("plumb-grow");
        Span owner =
                new Span(
                        new UserAvatar(details.owner()),
                        new Span(UserAvatar.name(details.owner())));
        owner.addClassNames("plumb-row", "plumb-deal-owner");
        facts.add(new LabelDots(details.labels()), gap, value, owner);
        endings.removeAll();
        if (details.mayEdit() && details.lifecycle() instanceof Lifecycle.Active) {
            addEndings(details);
        }
        more.show(details, menu);
        endings.add(more);
    }

    private void addEndings(OpportunityDetails details) {
        DealRef deal = DealRef.of(details);
        if (!(details.status() instanceof DealStatus.Open)) {
            Button reopen =
                    button(Icon.BACK, "deals.reopen", rereadAfter(() -> parts.acts().reopen(deal)));
            endings.add(reopen);
            return;
        }
        Button won =
                button(Icon.FLAG, "deals.board.won", rereadAfter(() -> parts.acts().win(deal)));
        won.addThemeVariants(ButtonVariant.SUCCESS);
        Button lost =
                button(Icon.LOST, "deals.board.lost", () -> parts.dialogs().lose(deal, reread));
        lost.addThemeVariants(ButtonVariant.ERROR);
        endings.add(won, lost);
    }

    private static Button button(Icon icon, String key, Runnable act) {
        Button button = new Button(Texts.get(key), icon.create());
        SingleClick.on(button, act);
        return button;
    }

    /** The button that was pressed is gone then: the focus goes to what has come in its place. */
    private Runnable rereadAfter(BooleanSupplier act) {
        return () -> {
            var _ = act.getAsBoolean();
            reread.run();
            endings.getChildren().map(Button.class::cast).findFirst().ifPresent(Button::focus);
        };
    }
}
