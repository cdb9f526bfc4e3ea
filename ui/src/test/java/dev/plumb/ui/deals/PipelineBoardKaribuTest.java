package dev.plumb.ui.deals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.ToastsShown;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class PipelineBoardKaribuTest extends KaribuTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final BoardTalk talk = new BoardTalk();
    private OpportunityId deal;

    @BeforeEach
    void openADeal() {
        deal = openDeal("Pump");
    }

    @Test
    void the_snapshot_holds_lanes_totals_and_cards_as_they_are_shown() {
        signIn(company.marek());
        JsonNode snapshot = openBoard();
        JsonNode first = snapshot.path("lanes").path(0);
        JsonNode riser = card(first, company.riser());

        assertThat(snapshot.path("sortCaption").asString()).isEqualTo("by next activity");
        assertThat(snapshot.path("texts").path("moveTo").asString()).isEqualTo("Move to {stage}");
        assertThat(first.path("name").asString()).isEqualTo("First email sent");
        assertThat(first.path("countText").asString())
                .isEqualTo(first.path("count").asLong() + " deals");
        assertThat(first.path("sum").asString()).endsWith("\u00a0zł");
        assertThat(first.path("weighted").asString()).endsWith("at 10\u00a0%");
        assertThat(first.path("more").asBoolean()).isFalse();
        assertThat(riser.path("title").asString()).isEqualTo("Riser 9");
        assertThat(riser.path("contact").asString()).isEqualTo("Rury i inne");
        assertThat(riser.path("value").asString()).isEqualTo("12,500");
        assertThat(riser.path("currency").asString()).isEqualTo("zł");
        assertThat(riser.path("activity").path("state").asString()).isEqualTo("none");
        assertThat(riser.path("owner").path("initials").asString()).isEqualTo("MZ");
        assertThat(riser.path("mayMove").asBoolean()).isTrue();
        assertThat(riser.path("href").asString()).isEqualTo("deals/" + company.riser().value());
    }

    @Test
    void a_move_is_confirmed_with_the_lanes_totals_and_can_be_taken_back() {
        signIn(company.marek());
        openBoard();
        move(card().version().value(), stage(2));

        BoardTalk.Call settle = talk.hear("settle");
        assertThat(settle.arguments().get(1).asLong()).isEqualTo(stage(2).value());
        assertThat(settle.arguments().get(3).path("" + stage(2).value()).path("count").asLong())
                .isPositive();
        assertThat(ToastsShown.texts()).contains("Moved to Proposal", "Undo");
        assertThat(card().stage()).isEqualTo(stage(2));

        ToastsShown.press("Undo");
        assertThat(card().stage()).isEqualTo(stage(0));
        assertThat(ToastsShown.texts()).contains("Undone");
    }

    @Test
    void somebody_elses_card_is_put_back_and_its_owner_named() {
        signIn(company.zofia());
        openBoard();
        move(1, stage(1));

        assertThat(talk.hear("putBack").arguments().get(1).asLong()).isEqualTo(stage(0).value());
        assertThat(ToastsShown.texts())
                .contains("Put back: you cannot move Marek Zieliński’s deals");
        assertThat(card().stage()).isEqualTo(stage(0));
    }

    @Test
    void whoever_comes_second_is_told_who_was_first_and_may_move_anyway() {
        signIn(company.marek());
        openBoard();
        long seen = card().version().value();
        as(
                company.anna(),
                () ->
                        bean(MoveDealToStage.class)
                                .handle(
                                        new MoveDealToStage.Command(
                                                deal, card().version(), stage(1))));
        move(seen, stage(2));

        BoardTalk.Call back = talk.hear("putBack");
        assertThat(back.arguments().get(1).asLong()).isEqualTo(stage(1).value());
        assertThat(back.arguments().get(2).path("version").asLong()).isGreaterThan(seen);
        assertThat(ToastsShown.texts())
                .contains("Anna Kowalczyk moved this to Site visit", "Your move was not made.");

        ToastsShown.press("Move anyway");
        assertThat(card().stage()).isEqualTo(stage(2));
    }

    @Test
    void a_deal_that_is_not_there_leaves_the_board() {
        signIn(company.marek());
        openBoard();
        board().move(JSON.numberNode(999_999), JSON.numberNode(1), node(stage(1)));

        assertThat(talk.hear("patch").first().path("cards").path(0).path("card").isNull()).isTrue();
        assertThat(ToastsShown.texts()).contains("no longer on the board");
    }

    @Test
    void patches_follow_the_snapshot_one_by_one() {
        signIn(company.marek());
        visit("pipelines/" + company.sales().value());
        List<BoardTalk.Call> heard = new ArrayList<>(talk.listen());
        board().move(JSON.numberNode(999_998), JSON.numberNode(1), node(stage(1)));
        heard.addAll(talk.listen());
        board().move(JSON.numberNode(999_999), JSON.numberNode(1), node(stage(1)));
        heard.addAll(talk.listen());

        List<JsonNode> patches = first(heard, "patch");
        assertThat(patches).hasSizeGreaterThanOrEqualTo(2);
        long revision = 0;
        for (BoardTalk.Call call : heard) {
            if (call.function().equals("patch")) {
                assertThat(call.first().path("from").asLong()).isEqualTo(revision);
            }
            if (List.of("load", "patch").contains(call.function())) {
                revision = call.first().path("revision").asLong();
            }
        }
        assertThat(patches.getFirst().path("totals").size()).isEqualTo(company.stages().size());
    }

    @Test
    void a_won_deal_leaves_the_board() {
        signIn(company.marek());
        openBoard();
        act("won");

        assertThat(ToastsShown.texts()).contains("is won", "Undo");
        assertThat(status()).isInstanceOf(DealStatus.Won.class);

        ToastsShown.press("Undo");
        assertThat(status()).isInstanceOf(DealStatus.Open.class);
    }

    @Test
    void a_lost_deal_wants_a_reason() {
        signIn(company.marek());
        openBoard();
        act("lost");
        LostDialog dialog = _get(LostDialog.class);
        LostReasonField reason = _get(dialog, LostReasonField.class);

        _click(_get(dialog, Button.class, spec -> spec.withText("Mark as lost")));
        assertThat(reason.getErrorMessage()).isEqualTo("Say why the deal was lost.");
        assertThat(status()).isInstanceOf(DealStatus.Open.class);

        reason.setValue(new LostReasonField.Option(null, "Too dear"));
        _click(_get(dialog, Button.class, spec -> spec.withText("Mark as lost")));
        assertThat(status()).isInstanceOf(DealStatus.Lost.class);
    }

    @Test
    void the_address_says_how_lanes_are_sorted() {
        signIn(company.marek());
        UI.getCurrent()
                .navigate(
                        "pipelines/" + company.sales().value(),
                        QueryParameters.of("sort", "value"));

        assertThat(talk.hear("load").first().path("sortCaption").asString()).isEqualTo("by value");
        assertThat(_get(Button.class, spec -> spec.withClasses("plumb-board-sort")).getAriaLabel())
                .hasValue("Sort the lanes: Value");
    }

    private OpportunityId openDeal(String title) {
        AtomicReference<OpportunityId> opened = new AtomicReference<>();
        as(
                company.marek(),
                () ->
                        opened.set(
                                bean(OpenDeal.class)
                                        .handle(
                                                new OpenDeal.Command(
                                                        new Title(title),
                                                        stage(0),
                                                        null,
                                                        null,
                                                        Edits.NONE))));
        return opened.get();
    }

    private static List<JsonNode> first(List<BoardTalk.Call> calls, String function) {
        return calls.stream()
                .filter(call -> call.function().equals(function))
                .map(BoardTalk.Call::first)
                .toList();
    }

    private JsonNode openBoard() {
        visit("pipelines/" + company.sales().value());
        return talk.hear("load").first();
    }

    private BoardElement board() {
        return _get(BoardElement.class);
    }

    private void move(long version, StageId to) {
        board().move(JSON.numberNode(deal.value()), JSON.numberNode(version), node(to));
    }

    private void act(String action) {
        board().act(
                        JSON.numberNode(deal.value()),
                        JSON.numberNode(card().version().value()),
                        JSON.stringNode(action));
    }

    private DealCard card() {
        return bean(PipelineBoard.class)
                .change(company.sales(), DealSort.URGENCY, List.of(deal))
                .cards()
                .getFirst();
    }

    private DealStatus status() {
        return bean(OpportunityDetail.class).find(deal).orElseThrow().status();
    }

    private StageId stage(int index) {
        return company.stages().get(index);
    }

    private static JsonNode node(StageId stage) {
        return JSON.numberNode(stage.value());
    }

    private static JsonNode card(JsonNode lane, OpportunityId id) {
        return StreamSupport.stream(lane.path("cards").spliterator(), false)
                .filter(card -> card.path("id").asLong() == id.value())
                .findFirst()
                .orElseThrow();
    }
}
