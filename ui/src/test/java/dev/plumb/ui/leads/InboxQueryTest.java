package dev.plumb.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InboxQueryTest {

    private static final LeadFilter EVERYTHING =
            new LeadFilter(
                    "łęcka",
                    new OwnerFilter.OfTeam(new TeamId(3)),
                    Set.of(new LabelId(1), new LabelId(2)),
                    Set.of(new ChannelId(3)),
                    true);

    @Test
    void what_is_written_into_an_address_is_read_from_it() {
        InboxQuery query = new InboxQuery(EVERYTHING, new SortBy<>(LeadSort.TITLE, true));

        assertThat(InboxQuery.read(query.written())).isEqualTo(query);
        assertThat(query.written())
                .isEqualTo(
                        Map.of(
                                "q", List.of("łęcka"),
                                "owner", List.of("team:3"),
                                "label", List.of("1,2"),
                                "channel", List.of("3"),
                                "archived", List.of(""),
                                "sort", List.of("title,desc")));
    }

    @Test
    void whose_leads_is_one_word() {
        assertThat(owner("me")).isEqualTo(OwnerFilter.MINE);
        assertThat(owner("user:5")).isEqualTo(new OwnerFilter.OfUser(new UserId(5)));
        assertThat(owner("team:7")).isEqualTo(new OwnerFilter.OfTeam(new TeamId(7)));
    }

    @Test
    void an_address_without_parameters_shows_all_by_urgency_and_is_written_so() {
        assertThat(InboxQuery.read(Map.of())).isEqualTo(InboxQuery.DEFAULT);
        assertThat(InboxQuery.DEFAULT.written()).isEmpty();
    }

    @Test
    void urgency_goes_one_way() {
        assertThat(InboxQuery.read(Map.of("sort", List.of("urgency,desc"))))
                .isEqualTo(InboxQuery.DEFAULT);
        assertThat(InboxQuery.DEFAULT.with(new SortBy<>(LeadSort.URGENCY, true)))
                .isEqualTo(InboxQuery.DEFAULT);
    }

    @Test
    void what_makes_no_sense_is_left_out() {
        InboxQuery query =
                InboxQuery.read(
                        Map.of(
                                "owner", List.of("user:99999999999999999999"),
                                "label", List.of("x,-1,4,"),
                                "sort", List.of("'; drop table"),
                                "q", List.of("x".repeat(5000)),
                                "foreign", List.of("y")));

        assertThat(query.filter().owner()).isEqualTo(OwnerFilter.ANYBODY);
        assertThat(query.filter().labels()).containsExactly(new LabelId(4));
        assertThat(query.filter().text()).hasSize(InboxQuery.TEXT_LENGTH);
        assertThat(query.sort()).isEqualTo(InboxQuery.DEFAULT.sort());
    }

    private static OwnerFilter owner(String text) {
        return InboxQuery.read(Map.of("owner", List.of(text))).filter().owner();
    }
}
