package dev.plumb.ui.deals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.testing.KaribuTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class PipelineBoardKaribuTest extends KaribuTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final BoardTalk talk = new BoardTalk();

    @Test
    void the_snapshot_holds_lanes_totals_and_cards_as_they_are_shown() {
        signIn(company.marek());
        JsonNode snapshot = openBoard();
        JsonNode first = snapshot.path("lanes").path(0);
        JsonNode riser = card(first, company.riser());

        assertThat(snapshot.path("sortCaption").asString()).isEqualTo("by next activity");
        assertThat(first.path("name").asString()).isEqualTo("First email sent");
        assertThat(first.path("countText").asString()).isEqualTo("2 deals");
        assertThat(first.path("sum").asString()).isEqualTo("12,500\u00a0zł");
        assertThat(first.path("weighted").asString()).isEqualTo("1,250 at 10\u00a0%");
        assertThat(first.path("more").asBoolean()).isFalse();
        assertThat(riser.path("title").asString()).isEqualTo("Riser 9");
        assertThat(riser.path("contact").asString()).isEqualTo("Rury i inne");
        assertThat(riser.path("value").asString()).isEqualTo("12,500");
        assertThat(riser.path("currency").asString()).isEqualTo("zł");
        assertThat(riser.path("activity").path("state").asString()).isEqualTo("none");
        assertThat(riser.path("owner").path("initials").asString()).isEqualTo("MZ");
        assertThat(riser.path("mayMove").asBoolean()).isTrue();
        assertThat(riser.path("href").asString()).isEqualTo("deals/" + company.riser().value());
        assertThat(snapshot.path("texts").path("moveTo").asString()).isEqualTo("Move to {stage}");
    }

    private JsonNode openBoard() {
        visit("pipelines/" + company.sales().value());
        _assertOne(PipelineBoardView.class);
        return talk.hear("load").first();
    }

    private static JsonNode card(JsonNode lane, OpportunityId id) {
        return StreamSupport.stream(lane.path("cards").spliterator(), false)
                .filter(card -> card.path("id").asLong() == id.value())
                .findFirst()
                .orElseThrow();
    }
}
