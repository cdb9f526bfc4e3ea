package dev.plumb.ui.leads;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.ui.opportunities.FieldSaver;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.opportunities.TitleEditor;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** The top of a lead's panel: its title, how it arrived, and what can be done with it. */
final class LeadPanelHeader extends Header {
    private final Formats formats;
    private final TitleEditor title;
    private final Span number = new Span();
    private final Paragraph arrival = new Paragraph();
    private final Button archive;
    private final MenuItem whyItem;
    private final MenuItem restoreItem;
    private final MenuItem archiveItem;
    private final MenuItem deleteItem;

    LeadPanelHeader(LeadPanels parts, FieldSaver saver, LeadPanelActs acts) {
        formats = parts.formats();
        H2 heading = new H2();
        title = new TitleEditor(heading, saver);
        archive = iconButton(Icon.ARCHIVE, "leads.archive", acts::archive);
        Button more = iconButton(Icon.MORE, "leads.more", () -> {});
        more.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem(Texts.get("shared.copy-link"), _ -> acts.copyLink());
        menu.addItem(Texts.get("opportunities.who-sees"), _ -> acts.tellWhoSees())
                .setVisible(parts.access().isAdmin());
        whyItem = menu.addItem(Texts.get("shared.why"), _ -> acts.tellWhy());
        archiveItem = menu.addItem(Texts.get("leads.archive"), _ -> acts.archive());
        restoreItem = menu.addItem(Texts.get("leads.restore"), _ -> acts.restore());
        deleteItem = menu.addItem(Texts.get("leads.delete"), _ -> acts.delete());
        Button close = iconButton(Icon.X, "leads.close", acts::close);
        close.addClassName("plumb-desk");
        Div actions = new Div(archive, more, close);
        actions.addClassName("plumb-lead-actions");
        arrival.addClassName("plumb-meta");
        add(phoneBar(acts), heading, actions, arrival);
    }

    boolean isTouched() {
        return title.isTouched();
    }

    void show(OpportunityDetails lead) {
        title.show(lead);
        number.setText(Texts.get("leads.number", String.valueOf(lead.id().value())));
        arrival.setText(
                Texts.get(
                        "leads.arrived",
                        formats.dateTime(lead.createdAt()),
                        Captions.of(lead.source())));
        boolean editable = OpportunityEditing.isEditable(lead);
        whyItem.setVisible(!lead.mayEdit());
        archive.setVisible(editable);
        archiveItem.setVisible(editable);
        restoreItem.setVisible(lead.mayEdit() && !(lead.lifecycle() instanceof Lifecycle.Active));
        deleteItem.setVisible(lead.mayEdit() && !(lead.lifecycle() instanceof Lifecycle.Deleted));
    }

    private Div phoneBar(LeadPanelActs acts) {
        Div bar = new Div(iconButton(Icon.BACK, "leads.back", acts::close), number);
        bar.addClassNames("plumb-lead-bar", "plumb-phone");
        return bar;
    }

    private static Button iconButton(Icon icon, String key, Runnable act) {
        Button button = new Button(icon.create(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.get(key));
        button.setTooltipText(Texts.get(key));
        return button;
    }
}
