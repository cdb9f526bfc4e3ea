package dev.plumb.application.opportunities.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.lists.LabelId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadInboxIT {

    private static final SortBy<LeadSort> URGENCY = SortBy.ascending(LeadSort.URGENCY);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final PageRequest FIRST = new PageRequest(0, 1);

    @Autowired LeadInbox inbox;

    @Autowired CurrentActor currentActor;

    @Autowired Time time;

    @Autowired JdbcClient jdbc;

    UserId anna;
    UserId kiritimati;
    UserId busy;
    UserId plenty;
    TeamId team;
    LabelId hot;

    @BeforeAll
    void seed() {
        Seeds seeds = new Seeds(jdbc);
        team = seeds.team("Pipes", null);
        anna = seeds.user("Anna", Role.REP, team);
        UserId ben = seeds.user("Ben", Role.REP, null);
        kiritimati = seeds.user("Tia", Role.REP, null, "Pacific/Kiritimati");
        busy = seeds.user("Busy", Role.REP, null);
        plenty = seeds.user("Plenty", Role.REP, null);
        hot = seeds.label("Hot");
        var lecka = seeds.person("Z. Łęcka", ben, Visibility.OWNER);
        var rury = seeds.organization("Rury i inne", ben, Visibility.OWNER);
        seeds.lead("Refit of riser 9", anna)
                .of(lecka)
                .of(rury)
                .nextDue("2026-11-23 09:00:00")
                .insert();
        seeds.lead("Boiler, 100%", anna).nextDue("2026-11-24 22:30:00").labelled(hot).insert();
        seeds.lead("Unplanned old", anna)
                .with("created_at", "2026-10-01 08:00:00")
                .worth("10", "PLN")
                .insert();
        seeds.lead("Unplanned new", ben)
                .with("created_at", "2026-11-20 08:00:00")
                .worth("20", "PLN")
                .insert();
        seeds.lead("Later, next week", ben)
                .nextDue("2026-12-01 09:00:00")
                .with("seen_at", "2026-11-01")
                .insert();
        seeds.lead("Put aside", anna)
                .with("lifecycle", "ARCHIVED")
                .with("lifecycle_at", "2026-11-02")
                .insert();
        seeds.lead("Call for 24 h from Leak.com: fix (AC) unit", busy)
                .of(seeds.person("Will Smith", busy, Visibility.OWNER))
                .visibleTo(Visibility.OWNER)
                .insert();
        seeds.lead("Ben's secret", ben).visibleTo(Visibility.OWNER).insert();
        seeds.lead("Thrown away", anna)
                .with("lifecycle", "DELETED")
                .with("lifecycle_at", "2026-11-02")
                .insert();
    }

    @Test
    void urgent_ones_come_first_then_unplanned_then_later_ones() {
        assertThat(titles(anna, LeadFilter.ALL, URGENCY))
                .containsExactly(
                        "Refit of riser 9",
                        "Boiler, 100%",
                        "Unplanned new",
                        "Unplanned old",
                        "Later, next week");
    }

    @Test
    void today_ends_when_the_day_of_the_reader_does() {
        Instant lateEvening = Instant.parse("2026-11-24T22:15:00Z");
        assertThat(titlesAt(lateEvening.minusSeconds(3600), kiritimati, LeadFilter.ALL, URGENCY))
                .startsWith("Refit of riser 9", "Boiler, 100%");
        Instant dayBefore = Instant.parse("2026-11-23T22:15:00Z");
        assertThat(titlesAt(dayBefore, anna, LeadFilter.ALL, URGENCY))
                .startsWith("Refit of riser 9", "Unplanned new", "Unplanned old", "Boiler, 100%");
        Instant eveningBefore = Instant.parse("2026-11-24T09:59:00Z");
        assertThat(titlesAt(eveningBefore, kiritimati, LeadFilter.ALL, URGENCY))
                .startsWith("Refit of riser 9", "Unplanned new", "Unplanned old", "Boiler, 100%");
    }

    @Test
    void what_is_due_when_the_day_has_ended_is_not_due_today() {
        Instant dayBefore = Instant.parse("2026-11-30T10:00:00Z");
        UserId west = new Seeds(jdbc).user("Wes", Role.REP, null, "Etc/GMT+9");
        assertThat(titlesAt(dayBefore, west, LeadFilter.ALL, URGENCY)).endsWith("Later, next week");
    }

    @ParameterizedTest
    @EnumSource(LeadSort.class)
    void pages_of_any_size_put_together_are_the_whole_list(LeadSort key) {
        for (boolean descending : List.of(false, true)) {
            var sort = new SortBy<>(key, descending);
            List<String> whole = titles(anna, LeadFilter.ALL, sort);
            for (int size = 1; size <= 3; size++) {
                List<String> pages = new ArrayList<>();
                for (int offset = 0; offset <= whole.size(); offset += size) {
                    PageRequest page = new PageRequest(offset, size);
                    rowsAt(NOW, anna, LeadFilter.ALL, sort, page)
                            .forEach(row -> pages.add(row.title()));
                }
                assertThat(pages).as(key + " by " + size).isEqualTo(whole).hasSize(5);
            }
        }
    }

    @Test
    void sorts_go_either_way() {
        assertThat(titles(anna, LeadFilter.ALL, SortBy.ascending(LeadSort.TITLE)))
                .containsExactly(
                        "Boiler, 100%",
                        "Later, next week", "Refit of riser 9", "Unplanned new", "Unplanned old");
        assertThat(titles(anna, LeadFilter.ALL, new SortBy<>(LeadSort.VALUE, true)))
                .startsWith("Unplanned new", "Unplanned old");
        assertThat(titles(anna, LeadFilter.ALL, SortBy.ascending(LeadSort.VALUE)))
                .as("those without a value are last either way")
                .startsWith("Unplanned old", "Unplanned new");
        assertThat(titles(anna, LeadFilter.ALL, SortBy.ascending(LeadSort.CREATED)))
                .startsWith("Unplanned old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lecka",
                "Łęcka",
                "ŁĘC",
                "z. łę",
                "rury",
                "riser lecka",
                "inne refit 9",
                "RISER 9",
                "ref z"
            })
    void words_of_title_person_and_organization_are_found_whatever_their_accents(String text) {
        assertThat(titles(anna, LeadFilter.ALL.withText(text), URGENCY))
                .containsExactly("Refit of riser 9");
        assertThat(count(LeadFilter.ALL.withText(text))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "riser boiler",
                "put aside",
                "x",
                "+",
                "@",
                "\"",
                "(",
                "~*",
                "%",
                "_",
                "'",
                "\\",
                "a:b",
                "?"
            })
    void nothing_else_is_found_and_no_text_is_syntax(String text) {
        assertThat(titles(anna, LeadFilter.ALL.withText(text), URGENCY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100%, 'Boiler, 100%'", "bo, 'Boiler, 100%'", "'+boiler -100', 'Boiler, 100%'"})
    void what_looks_like_syntax_is_taken_for_text(String text, String title) {
        assertThat(titles(anna, LeadFilter.ALL.withText(text), URGENCY)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"for 24", "from Leak", "com", "will", "for will", "fix ac", "AC h fix"})
    void common_words_and_short_ones_are_found_too(String text) {
        var mine = LeadFilter.ALL.withOwner(OwnerFilter.MINE);
        assertThat(titles(busy, mine.withText(text), URGENCY))
                .containsExactly("Call for 24 h from Leak.com: fix (AC) unit");
    }

    @Test
    void a_search_that_finds_too_many_is_counted_until_that_is_known() {
        jdbc.sql(
                        """
                        insert into opportunity (id, uuid, version, phase, lifecycle, title, owner_id, visibility,
                          source, creator_id, created_at, updated_at)
                        select 1000000 + seq, uuid(), 1, 'LEAD', 'ACTIVE', concat('Plentiful ', seq), :owner, 'OWNER',
                          'IMPORT', :owner, now(), now() from seq_1_to_10500
                        """)
                .param("owner", plenty.value())
                .update();
        var all = LeadFilter.ALL;
        assertThat(as(plenty, () -> inbox.count(all.withText("plentiful"))))
                .isEqualTo(LeadInbox.MOST_FOUND + 1);
        assertThat(as(plenty, () -> inbox.count(all.withText("plentiful 1000")))).isLessThan(20);
        assertThat(as(plenty, () -> inbox.count(all.withOwner(OwnerFilter.MINE))))
                .isEqualTo(10_500);
    }

    @Test
    void the_number_finds_its_lead() {
        LeadRow lead = rowsAt(NOW, anna, LeadFilter.ALL, URGENCY, FIRST).getFirst();
        assertThat(titles(anna, LeadFilter.ALL.withText("#" + lead.id().value()), URGENCY))
                .contains(lead.title());
    }

    @Test
    void filters_choose_by_owner_label_and_lifecycle() {
        assertThat(count(LeadFilter.ALL.withOwner(OwnerFilter.MINE))).isEqualTo(3);
        assertThat(count(LeadFilter.ALL.withOwner(new OwnerFilter.OfUser(anna)))).isEqualTo(3);
        assertThat(count(LeadFilter.ALL.withOwner(new OwnerFilter.OfTeam(team)))).isEqualTo(3);
        assertThat(titles(anna, LeadFilter.ALL.withLabels(Set.of(hot, new LabelId(999))), URGENCY))
                .containsExactly("Boiler, 100%");
        assertThat(titles(anna, LeadFilter.ALL.withArchived(true), URGENCY))
                .containsExactly("Put aside");
    }

    @Test
    void of_hidden_contacts_the_name_is_shown_alone() {
        LeadRow lead = rowsAt(NOW, anna, LeadFilter.ALL, URGENCY, FIRST).getFirst();
        assertThat(lead.person())
                .satisfies(person -> {
                    assertThat(person.id()).isNull();
                    assertThat(person.name()).isEqualTo("Z. Łęcka");
                });
        assertThat(lead.organization().id()).isNull();
    }

    @Test
    void unseen_ones_are_counted_no_further_than_a_hundred() {
        assertThat(as(anna, inbox::unseen)).isEqualTo(4);
        Seeds seeds = new Seeds(jdbc);
        IntStream.range(0, 120)
                .forEach(i -> seeds.lead("Many " + i, busy).visibleTo(Visibility.OWNER).insert());
        assertThat(as(busy, inbox::unseen)).isEqualTo(100);
        assertThat(as(anna, inbox::unseen)).isEqualTo(4);
    }

    private int count(LeadFilter filter) {
        return as(anna, () -> inbox.count(filter));
    }

    private List<String> titles(UserId reader, LeadFilter filter, SortBy<LeadSort> sort) {
        return titlesAt(NOW, reader, filter, sort);
    }

    private List<String> titlesAt(
            Instant now, UserId reader, LeadFilter filter, SortBy<LeadSort> sort) {
        return rowsAt(now, reader, filter, sort, new PageRequest(0, 100)).stream()
                .map(LeadRow::title)
                .toList();
    }

    private List<LeadRow> rowsAt(
            Instant now,
            UserId reader,
            LeadFilter filter,
            SortBy<LeadSort> sort,
            PageRequest page) {
        List<LeadRow> rows = new ArrayList<>();
        time.at(now, () -> rows.addAll(as(reader, () -> inbox.page(filter, sort, page))));
        return rows;
    }

    private <T> T as(UserId reader, Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        currentActor.as(reader, () -> answer.add(question.get()));
        return answer.getFirst();
    }
}
