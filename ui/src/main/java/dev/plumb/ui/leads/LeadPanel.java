package dev.plumb.ui.leads;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.ui.opportunities.ContactCards;
import dev.plumb.ui.opportunities.FieldSaver;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.opportunities.OpportunityFacts;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** A lead beside the inbox: edited in place, archived, and converted to a deal. */
final class LeadPanel extends Section implements LeadPanelActs {
    private final LeadPanels parts;
    private final LeadPanelHost host;
    private final LeadPanelHeader header;
    private final LeadBanner banner;
    private final ContactCards contacts;
    private final LeadNextActivity next;
    private final OpportunityFacts facts;
    private final LeadTabs tabs;
    private final Footer footer = new Footer();
    private OpportunityDetails lead;

    LeadPanel(OpportunityDetails lead, LeadPanels parts, LeadPanelHost host) {
        this.lead = lead;
        this.parts = parts;
        this.host = host;
        FieldSaver saver = parts.editing().saver(this::changed);
        header = new LeadPanelHeader(parts, saver, this);
        banner = new LeadBanner(parts.formats(), this::restore);
        contacts = parts.editing().contacts(saver);
        facts = parts.editing().facts(saver);
        tabs = parts.tabs(lead.id(), this::changed);
        next = new LeadNextActivity(parts.formats(), tabs::planActivity);
        Div body = new Div(contacts, facts, next, tabs);
        body.addClassName("plumb-lead-panel-body");
        footer.add(convertButton(), undoable());
        addClassName("plumb-lead-panel");
        getElement().setAttribute("tabindex", "-1");
        add(header, banner, new Scroller(body), footer);
        show(lead);
    }

    String title() {
        return lead.title();
    }

    LeadRow row() {
        return LeadRows.of(lead);
    }

    OpportunityId id() {
        return lead.id();
    }

    /** Whether closing would lose something; a note that is being written is kept. */
    boolean isTouched() {
        return header.isTouched() || contacts.isTouched() || facts.isTouched() || tabs.isTouched();
    }

    void takeFocus() {
        getElement().callJsFunction("focus");
    }

    /** Reads the lead anew; what is being typed stays. */
    void reread() {
        parts.find(lead.id())
                .ifPresentOrElse(
                        this::show,
                        () -> {
                            parts.sayGone();
                            close();
                        });
    }

    /** What has become a deal meanwhile is only read here. */
    private void show(OpportunityDetails now) {
        OpportunityDetails read = now.phase() == Phase.LEAD ? now : now.readOnly();
        lead = read;
        getElement().setAttribute("aria-label", read.title());
        header.show(read);
        banner.show(read);
        contacts.show(read);
        facts.show(read);
        next.show(read);
        tabs.show(read);
        footer.setVisible(OpportunityEditing.isEditable(read));
        host.leadShown(read);
    }

    private Button convertButton() {
        Button convert = new Button(Texts.get("leads.convert"), Icon.TO_DEAL.create());
        convert.addThemeVariants(ButtonVariant.PRIMARY);
        convert.addClickListener(
                _ -> parts.conversion().open(lead.id(), this::whenConversionClosed));
        return convert;
    }

    private static Span undoable() {
        Span text = new Span(Texts.get("leads.can-be-undone"));
        text.addClassNames("plumb-meta", "plumb-desk");
        return text;
    }

    private void whenConversionClosed() {
        if (isAttached()) {
            changed();
        }
    }

    private void changed() {
        reread();
        host.leadChanged();
    }

    @Override
    public void archive() {
        if (parts.acts().archive(lead, host::leadChanged)) {
            close();
            host.leadChanged();
        } else {
            changed();
        }
    }

    @Override
    public void restore() {
        parts.acts().restore(lead, this::changed);
        changed();
    }

    @Override
    public void delete() {
        if (parts.acts().delete(lead, host::leadChanged)) {
            close();
            host.leadChanged();
        } else {
            changed();
        }
    }

    @Override
    public void copyLink() {
        parts.copyLink(Addresses.lead(lead.id()));
    }

    @Override
    public void tellWhoSees() {
        parts.access().whoSees(lead);
    }

    @Override
    public void tellWhy() {
        parts.access().why(lead);
    }

    @Override
    public void close() {
        host.closePanel();
    }
}
