package dev.plumb.ui.testing;

import dev.plumb.application.contacts.AddOrganization;
import dev.plumb.application.contacts.AddPerson;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.lists.AddEntry;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.ContactLabel;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonEmail;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.Money;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The labels, leads and deals of the {@link TestCompany}. */
@Component
class TestOpportunities {

    private final AddPerson addPerson;
    private final AddOrganization addOrganization;
    private final CaptureLead captureLead;
    private final OpenDeal openDeal;
    private final AddEntry addEntry;

    TestOpportunities(
            AddPerson addPerson,
            AddOrganization addOrganization,
            CaptureLead captureLead,
            OpenDeal openDeal,
            AddEntry addEntry) {
        this.addPerson = addPerson;
        this.addOrganization = addOrganization;
        this.captureLead = captureLead;
        this.openDeal = openDeal;
        this.addEntry = addEntry;
    }

    LabelId hot() {
        return label("Hot", LabelColor.RED);
    }

    LabelId warm() {
        return label("Warm", LabelColor.YELLOW);
    }

    private LabelId label(String name, LabelColor color) {
        return new LabelId(
                addEntry.handle(new AddEntry.Command(ListKind.LABEL, name, color, null)).id());
    }

    void furnishLists() {
        add(ListKind.CHANNEL, "Referral", null);
        add(ListKind.CHANNEL, "Trade fair", null);
        add(ListKind.LOST_REASON, "Price", null);
        add(ListKind.LOST_REASON, "No budget", null);
        add(ListKind.ACTIVITY_TYPE, "Call", ActivityIcon.CALL);
        add(ListKind.ACTIVITY_TYPE, "Meeting", ActivityIcon.PERSON);
    }

    private void add(ListKind kind, String name, @Nullable ActivityIcon icon) {
        var _ = addEntry.handle(new AddEntry.Command(kind, name, null, icon));
    }

    OpportunityId boiler(LabelId label) {
        OrganizationId pipes = organization("Pipes and more", Visibility.COMPANY);
        PersonId zofia =
                addPerson.handle(
                        new AddPerson.Command(
                                "Zofia Łęcka",
                                pipes,
                                "Head of maintenance",
                                List.of(
                                        new PersonEmail(
                                                new EmailAddress("z.lecka@pipes.example.com"),
                                                ContactLabel.WORK)),
                                List.of(),
                                Visibility.COMPANY));
        return captureLead.handle(
                new CaptureLead.Command(
                        new Title("Boiler room refit"),
                        new ContactChoice.Existing<>(zofia),
                        new ContactChoice.Existing<>(pipes),
                        Source.MANUALLY_CREATED,
                        Edits.of(OpportunityFields.VALUE, Money.of("48200", "PLN"))
                                .and(OpportunityFields.LABELS, Set.of(label))));
    }

    OpportunityId secret() {
        return captureLead.handle(
                new CaptureLead.Command(
                        new Title("Secret works"),
                        null,
                        new ContactChoice.Existing<>(organization("Hush", Visibility.OWNER)),
                        Source.MANUALLY_CREATED,
                        Edits.of(OpportunityFields.VISIBILITY, Visibility.OWNER)));
    }

    OpportunityId riser(StageId stage) {
        return openDeal.handle(
                new OpenDeal.Command(
                        new Title("Riser 9"),
                        stage,
                        null,
                        new ContactChoice.Existing<>(
                                organization("Rury i inne", Visibility.COMPANY)),
                        Edits.of(OpportunityFields.VALUE, Money.of("12500", "PLN"))));
    }

    OpportunityId bare(StageId stage) {
        return openDeal.handle(
                new OpenDeal.Command(new Title("Bare deal"), stage, null, null, Edits.NONE));
    }

    private OrganizationId organization(String name, Visibility visibility) {
        return addOrganization.handle(new AddOrganization.Command(name, null, visibility));
    }
}
