package dev.plumb.ui.conversion;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.WinDeal;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import dev.plumb.ui.deals.DealConversion;
import dev.plumb.ui.leads.LeadConversion;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.PersonPicker;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.ToastsShown;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversionKaribuTest extends KaribuTest {

    private final AtomicInteger closed = new AtomicInteger();

    @BeforeEach
    void signInAsTheOwner() {
        signIn(company.marek());
        closed.set(0);
    }

    @Test
    void a_saved_lead_is_a_deal_in_the_first_stage_and_opens() {
        OpportunityId lead = lead("Refit of riser 9");
        convertToDeal(lead);
        assertThat(title().getValue()).isEqualTo("Refit of riser 9");

        _setValue(title(), "Refit of riser 9, floors 1 to 4");
        save();

        assertThat(read(lead).phase()).isEqualTo(Phase.DEAL);
        assertThat(read(lead).title()).isEqualTo("Refit of riser 9, floors 1 to 4");
        var placement = read(lead).placement();
        assertThat(placement).isNotNull();
        assertThat(placement.stage()).isEqualTo(company.stages().getFirst());
        _assertNone(ConvertToDealDialog.class);
        assertThat(closed).hasValue(1);
    }

    @Test
    void a_missing_title_is_said_at_its_field_and_nothing_is_converted() {
        OpportunityId lead = lead("Pump");
        convertToDeal(lead);

        _setValue(title(), " ");
        save();

        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).isNotEmpty();
        assertThat(read(lead).phase()).isEqualTo(Phase.LEAD);
        _assertOne(ConvertToDealDialog.class);
    }

    @Test
    void whoever_comes_second_is_told_and_nothing_is_done_twice() {
        OpportunityId lead = lead("Valve");
        convertToDeal(lead);
        OpportunityDetails before = read(lead);
        as(
                company.anna(),
                () ->
                        bean(ConvertLeadToDeal.class)
                                .handle(
                                        new ConvertLeadToDeal.Command(
                                                lead,
                                                before.version(),
                                                company.stages().get(1),
                                                null,
                                                new ContactChoice.Added<>("Somebody else"),
                                                Edits.NONE)));

        save();

        var placement = read(lead).placement();
        assertThat(placement).isNotNull();
        assertThat(placement.stage()).isEqualTo(company.stages().get(1));
        _assertNone(ConvertToDealDialog.class);
        assertThat(ToastsShown.texts())
                .contains("Anna Kowalczyk converted it", "nothing was done twice");
        assertThat(address()).isNotEqualTo("deals/" + lead.value());
        ToastsShown.press("Open deal");
        assertThat(address()).isEqualTo("deals/" + lead.value());
    }

    @Test
    void clicked_twice_it_is_one_conversion_and_the_deal_opens() {
        OpportunityId lead = lead("Radiator");
        Version before = read(lead).version();
        convertToDeal(lead);

        Button save = _get(Button.class, spec -> spec.withText("Save"));
        save.click();
        save.click();

        assertThat(read(lead).version()).isEqualTo(before.next());
        assertThat(address()).isEqualTo("deals/" + lead.value());
        assertThat(ToastsShown.texts()).contains("is now deal").doesNotContain("converted it");
    }

    @Test
    void saved_in_two_dialogs_it_is_one_conversion_and_both_arrive() {
        OpportunityId lead = lead("Boiler");
        Version before = read(lead).version();
        convertToDeal(lead);
        convertToDeal(lead);

        for (Button save : _find(Button.class, spec -> spec.withText("Save"))) {
            visit("leads");
            save.click();
            assertThat(address()).isEqualTo("deals/" + lead.value());
        }

        assertThat(read(lead).version()).isEqualTo(before.next());
        assertThat(ToastsShown.texts()).doesNotContain("converted it");
        _assertNone(ConvertToDealDialog.class);
    }

    @Test
    void a_conversion_is_taken_back_from_its_toast() {
        OpportunityId lead = lead("Tap");
        convertToDeal(lead);
        save();

        ToastsShown.press("Undo");

        assertThat(read(lead).phase()).isEqualTo(Phase.LEAD);
        assertThat(read(lead).placement()).isNull();
        assertThat(address()).isEqualTo("leads/" + lead.value());
    }

    @Test
    void a_conversion_to_a_lead_is_taken_back_from_its_toast() {
        OpportunityId deal = deal("Sink", new ContactChoice.Added<>("Sink Ltd"));
        var placement = read(deal).placement();
        convertToLead(deal);

        ToastsShown.press("Undo");

        assertThat(read(deal).phase()).isEqualTo(Phase.DEAL);
        assertThat(read(deal).placement()).isEqualTo(placement);
        assertThat(address()).isEqualTo("deals/" + deal.value());
    }

    @Test
    void what_was_changed_is_not_thrown_away_without_asking() {
        convertToDeal(lead("Heater"));
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        _assertNone(ConvertToDealDialog.class);

        convertToDeal(lead("Heater"));
        _setValue(title(), "Heater, big");
        _click(_get(Button.class, spec -> spec.withText("Cancel")));

        _assertOne(ConfirmDialog.class);
        _assertOne(ConvertToDealDialog.class);
    }

    @Test
    void a_deal_with_a_contact_becomes_a_lead_at_once_and_its_stage_is_offered_again() {
        OpportunityId deal = deal("Duct", new ContactChoice.Added<>("Duct Ltd"));

        convertToLead(deal);

        assertThat(read(deal).phase()).isEqualTo(Phase.LEAD);
        assertThat(closed).hasValue(1);
        convertToDeal(deal);
        save();
        var placement = read(deal).placement();
        assertThat(placement).isNotNull();
        assertThat(placement.stage()).isEqualTo(company.stages().get(1));
    }

    @Test
    void a_deal_without_a_contact_asks_whom_it_is_about() {
        OpportunityId deal = deal("Bare", null);
        convertToLead(deal);
        save();
        assertThat(read(deal).phase()).isEqualTo(Phase.DEAL);

        _get(OrganizationPicker.class).setValue(new ContactChoice.Added<>("Bare Ltd"));
        ComboBox<?> person = _get(_get(PersonPicker.class), ComboBox.class);
        ComboBoxKt._fireCustomValueSet(person, "x".repeat(500));
        save();
        assertThat(read(deal).phase()).isEqualTo(Phase.DEAL);

        ComboBoxKt._fireCustomValueSet(person, "Ewa Nowa");
        save();

        assertThat(read(deal).phase()).isEqualTo(Phase.LEAD);
        _assertNone(ConvertToLeadDialog.class);
    }

    @Test
    void a_won_deal_asks_once_more() {
        OpportunityId deal = deal("Won", new ContactChoice.Added<>("Won Ltd"));
        bean(WinDeal.class).handle(new WinDeal.Command(deal, read(deal).version()));

        convertToLead(deal);

        assertThat(read(deal).phase()).isEqualTo(Phase.DEAL);
        _assertOne(ConfirmDialog.class);
    }

    private OpportunityId lead(String title) {
        return bean(CaptureLead.class)
                .handle(
                        new CaptureLead.Command(
                                new Title(title),
                                null,
                                new ContactChoice.Added<>(title + " Ltd"),
                                Source.MANUALLY_CREATED,
                                Edits.NONE));
    }

    private OpportunityId deal(String title, @Nullable ContactChoice<OrganizationId> organization) {
        return bean(OpenDeal.class)
                .handle(
                        new OpenDeal.Command(
                                new Title(title),
                                company.stages().get(1),
                                null,
                                organization,
                                Edits.NONE));
    }

    private void convertToDeal(OpportunityId lead) {
        bean(LeadConversion.class).open(lead, closed::incrementAndGet);
    }

    private void convertToLead(OpportunityId deal) {
        bean(DealConversion.class).open(deal, closed::incrementAndGet);
    }

    private OpportunityDetails read(OpportunityId id) {
        return bean(OpportunityDetail.class).find(id).orElseThrow();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Title"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }
}
