package dev.plumb.ui.deals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.ui.history.HistoryTimeline;
import dev.plumb.ui.testing.KaribuTest;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DealDetailKaribuTest extends KaribuTest {
    private OpportunityId deal;

    @BeforeEach
    void openADeal() {
        AtomicReference<OpportunityId> opened = new AtomicReference<>();
        as(
                company.marek(),
                () ->
                        opened.set(
                                bean(OpenDeal.class)
                                        .handle(
                                                new OpenDeal.Command(
                                                        new Title("Pump"),
                                                        company.stages().getFirst(),
                                                        null,
                                                        null,
                                                        Edits.NONE))));
        deal = opened.get();
        signIn(company.marek());
    }

    @Test
    void the_stage_bar_marks_the_stage_and_moves_the_deal() {
        visit("deals/" + deal.value());
        assertThat(current()).startsWith("First email sent").contains("Since today");

        _click(
                _find(_get(StageBar.class), NativeButton.class).stream()
                        .filter(button -> text(button).startsWith("Proposal"))
                        .findFirst()
                        .orElseThrow());

        assertThat(current()).startsWith("Proposal");
        assertThat(story())
                .contains("Marek Zieliński moved it from First email sent to Proposal")
                .contains("Marek Zieliński added this deal");
    }

    @Test
    void a_reason_outlives_somebody_elses_change() {
        visit("deals/" + deal.value());
        _click(_get(Button.class, spec -> spec.withText("Lost")));
        as(
                company.marek(),
                () ->
                        bean(MoveDealToStage.class)
                                .handle(
                                        new MoveDealToStage.Command(
                                                deal, read().version(), company.stages().get(1))));

        _get(_get(LostDialog.class), LostReasonField.class)
                .setValue(new LostReasonField.Option(null, "Too dear"));
        _click(save());
        assertThat(read().status()).isInstanceOf(DealStatus.Open.class);
        assertThat(save().isEnabled()).isTrue();
        _click(save());

        assertThat(read().status()).isInstanceOf(DealStatus.Lost.class);
        _assertNone(LostDialog.class);
    }

    @Test
    void a_won_deal_can_be_reopened() {
        visit("deals/" + deal.value());
        _click(_get(Button.class, spec -> spec.withText("Won")));

        assertThat(read().status()).isInstanceOf(DealStatus.Won.class);
        assertThat(_get(DealBanner.class).getElement().getTextRecursively()).startsWith("Won on");
        _assertNone(Button.class, spec -> spec.withText("Lost"));

        _click(_get(Button.class, spec -> spec.withText("Reopen")));
        assertThat(read().status()).isInstanceOf(DealStatus.Open.class);
        _assertNone(DealBanner.class);
    }

    @Test
    void a_step_of_the_history_can_be_taken_back() {
        visit("deals/" + deal.value());
        _click(_get(Button.class, spec -> spec.withText("Won")));
        _click(_find(_get(HistoryTimeline.class), Button.class).getFirst());

        assertThat(read().status()).isInstanceOf(DealStatus.Open.class);
        assertThat(story()).contains("undid the win", "Undone later");
    }

    @Test
    void who_may_not_edit_sees_it_and_cannot_end_it() {
        signIn(company.zofia());
        visit("deals/" + deal.value());

        _assertOne(DealDetailView.class);
        _assertNone(Button.class, spec -> spec.withText("Won"));
        assertThat(_find(_get(StageBar.class), NativeButton.class))
                .noneMatch(button -> button.isEnabled() && !text(button).contains("Since"));
    }

    @Test
    void a_lead_is_shown_where_leads_are() {
        visit("deals/" + company.boiler().value());

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("leads/" + company.boiler().value());
    }

    @Test
    void what_is_hidden_is_not_there() {
        visit("deals/" + company.secret().value());

        _assertNone(DealDetailView.class);
    }

    private static Button save() {
        return _find(Button.class, spec -> spec.withText("Mark as lost")).getLast();
    }

    private String current() {
        return _find(_get(StageBar.class), ListItem.class).stream()
                .filter(item -> "step".equals(item.getElement().getAttribute("aria-current")))
                .map(DealDetailKaribuTest::text)
                .findFirst()
                .orElseThrow();
    }

    private String story() {
        return text(_get(HistoryTimeline.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private OpportunityDetails read() {
        return bean(OpportunityDetail.class).find(deal).orElseThrow();
    }
}
