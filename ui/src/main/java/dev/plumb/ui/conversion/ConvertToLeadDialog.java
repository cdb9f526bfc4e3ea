package dev.plumb.ui.conversion;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.opportunities.ConvertDealToLead;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.PersonPicker;
import dev.plumb.ui.shared.Texts;
import java.util.function.Predicate;

/** Asks whom a deal without person and organization is about, as a lead is about somebody. */
final class ConvertToLeadDialog extends Dialog {

    private final OpportunityDetails deal;
    private final transient Predicate<ConvertDealToLead.Command> onSave;
    private final PersonPicker person;
    private final OrganizationPicker organization;
    private final Button save = new Button(Texts.get("conversion.save"), _ -> save());

    ConvertToLeadDialog(
            OpportunityDetails deal,
            ContactSuggestions contacts,
            Predicate<ConvertDealToLead.Command> onSave,
            Runnable whenClosed) {
        this.deal = deal;
        this.onSave = onSave;
        person = new PersonPicker(Captions.field(OpportunityFields.PERSON.key()), contacts);
        organization =
                new OrganizationPicker(
                        Captions.field(OpportunityFields.ORGANIZATION.key()), contacts);
        person.proposeOrganization(found -> {
            if (organization.isEmpty()) {
                organization.show(found.id(), found.name());
            }
        });
        addClassName("plumb-conversion-small");
        setHeaderTitle(Texts.get("conversion.to-lead"));
        if (DealConversions.isClosed(deal)) {
            add(new Paragraph(closedText(deal)));
        }
        person.setWidthFull();
        organization.setWidthFull();
        add(new Paragraph(Texts.get("conversion.contact")), person, organization);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(Texts.get("shared.cancel"), _ -> close()), save);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        addDialogCloseActionListener(_ -> leave());
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                whenClosed.run();
            } else {
                person.focus();
            }
        });
    }

    /** That the deal is won or lost, and that nothing of that is forgotten. */
    static String closedText(OpportunityDetails deal) {
        return Texts.get(
                deal.status() instanceof DealStatus.Won
                        ? "conversion.closed.won"
                        : "conversion.closed.lost");
    }

    private void save() {
        if (!isOpened()) {
            return;
        }
        boolean missing = person.isEmpty() && organization.isEmpty();
        person.setErrorMessage(missing ? Texts.get("error.lead.contact.required") : null);
        person.setInvalid(missing);
        if (!missing
                && onSave.test(
                        new ConvertDealToLead.Command(
                                deal.id(),
                                deal.version(),
                                person.getValue(),
                                organization.getValue()))) {
            close();
        }
        save.setEnabled(true);
    }

    private void leave() {
        if (person.isEmpty() && organization.isEmpty()) {
            close();
        } else {
            new LeaveQuestion(this::close).open();
        }
    }
}
