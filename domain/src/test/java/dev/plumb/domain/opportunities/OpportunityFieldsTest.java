package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.Examples.COLD;
import static dev.plumb.domain.opportunities.Examples.HOT;
import static dev.plumb.domain.opportunities.Examples.LECKA;
import static dev.plumb.domain.opportunities.Examples.MONDAY;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.TRADE_FAIR;
import static dev.plumb.domain.opportunities.Examples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.access.Cast;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.Money;
import dev.plumb.domain.shared.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpportunityFieldsTest {

    private static final Values FULL =
            Values.NONE
                    .with(OpportunityFields.PHASE, Phase.DEAL)
                    .with(OpportunityFields.LIFECYCLE, new Lifecycle.Archived(MONDAY))
                    .with(
                            OpportunityFields.STATUS,
                            new DealStatus.Lost(TUESDAY, new LostReason.Said("Too dear, too late")))
                    .with(OpportunityFields.PLACEMENT, new Placement(PROPOSAL, MONDAY))
                    .with(OpportunityFields.TITLE, new Title("Łącznik"))
                    .with(OpportunityFields.VALUE, Money.of("12500.5", "PLN"))
                    .with(OpportunityFields.PERSON, LECKA)
                    .with(OpportunityFields.ORGANIZATION, PIPES_AND_MORE)
                    .with(OpportunityFields.OWNER, Cast.ANNA)
                    .with(OpportunityFields.LABELS, Set.of(COLD, HOT))
                    .with(OpportunityFields.SOURCE, Source.PROSPECTOR)
                    .with(OpportunityFields.CHANNEL, TRADE_FAIR)
                    .with(OpportunityFields.VISIBILITY, Visibility.TEAM)
                    .with(OpportunityFields.EXPECTED_CLOSE, LocalDate.of(2027, 2, 28));

    @Test
    void every_field_reads_back_what_it_wrote() {
        for (Field<?> field : OpportunityFields.ALL) {
            assertThat(FULL.has(field)).as(field.key()).isTrue();
            assertReadsBack(FULL, field);
        }
    }

    @Test
    void statuses_and_lifecycles_read_back_what_they_wrote() {
        for (DealStatus status :
                List.of(
                        DealStatus.OPEN,
                        new DealStatus.Won(MONDAY),
                        new DealStatus.Lost(MONDAY, null),
                        new DealStatus.Lost(MONDAY, new LostReason.Listed(new LostReasonId(7))))) {
            assertReadsBack(
                    Values.NONE.with(OpportunityFields.STATUS, status), OpportunityFields.STATUS);
        }
        for (Lifecycle lifecycle : List.of(Lifecycle.ACTIVE, new Lifecycle.Deleted(MONDAY))) {
            assertReadsBack(
                    Values.NONE.with(OpportunityFields.LIFECYCLE, lifecycle),
                    OpportunityFields.LIFECYCLE);
        }
    }

    @Test
    void no_labels_read_back_as_none() {
        assertReadsBack(
                Values.NONE.with(OpportunityFields.LABELS, Set.of()), OpportunityFields.LABELS);
    }

    @Test
    void every_key_names_its_field() {
        for (Field<?> field : OpportunityFields.ALL) {
            assertThat(OpportunityFields.byKey(field.key())).get().isSameAs(field);
        }
        assertThat(OpportunityFields.byKey("colour")).isEmpty();
    }

    @Test
    void what_differs_is_told_with_before_and_after() {
        Values after =
                FULL.with(OpportunityFields.PERSON, null)
                        .with(OpportunityFields.LABELS, Set.of(COLD, HOT));
        assertThat(FULL.changesTo(after, OpportunityFields.ALL))
                .containsExactly(new Change("person", "1", null));
    }

    private static <T> void assertReadsBack(Values values, Field<T> field) {
        assertThat(Values.NONE.withWritten(field, values.written(field)).get(field))
                .isEqualTo(values.get(field));
    }
}
