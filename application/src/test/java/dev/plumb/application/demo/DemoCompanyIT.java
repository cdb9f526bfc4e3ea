package dev.plumb.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.shared.DemoMode;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCompanyIT {

    @Autowired DemoCompany demo;
    @Autowired JdbcClient jdbc;

    @Autowired CurrentActor currentActor;
    @Autowired PipelineBoard board;
    @Autowired PipelineOptions pipelines;
    @Autowired Users users;
    @Autowired TransactionOperations transaction;

    private boolean offeredBefore;

    @BeforeAll
    void load() {
        offeredBefore = areSignInsOffered(true);
        demo.load();
    }

    @Test
    void its_sign_ins_are_offered_where_it_was_loaded() {
        assertThat(offeredBefore).isFalse();
        assertThat(areSignInsOffered(true)).isTrue();
        assertThat(areSignInsOffered(false)).isFalse();
    }

    private boolean areSignInsOffered(boolean configured) {
        return new DemoPresence(new DemoMode(configured), users, transaction).isShown();
    }

    @Test
    void there_are_leads_and_deals_in_all_states() {
        assertThat(count("phase = 'LEAD'")).isBetween(60L, 62L);
        assertThat(count("phase = 'DEAL'")).isBetween(118L, 120L);
        for (String state :
                List.of(
                        "status = 'OPEN'",
                        "status = 'WON'",
                        "status = 'LOST'",
                        "lifecycle = 'ARCHIVED'")) {
            assertThat(count(state)).as(state).isPositive();
        }
        assertThat(count("phase = 'LEAD' and stage_id is not null"))
                .as("one was a deal")
                .isEqualTo(1);
        assertThat(count("phase = 'LEAD' and seen_at is null")).as("unseen").isPositive();
    }

    @Test
    void a_lead_comes_from_pipes_and_more() {
        assertThat(
                        count(
                                """
                                phase = 'LEAD' and organization_id in
                                (select id from organization where name = 'Pipes and more')\
                                """))
                .isPositive();
    }

    @Test
    void activities_are_overdue_today_ahead_and_missing() {
        Stream.of(
                        "next_due_date < curdate()",
                        "next_due_date = curdate()",
                        "next_due_date > curdate()",
                        "next_due_at is null")
                .forEach(
                        due -> assertThat(count("phase = 'LEAD' and " + due)).as(due).isPositive());
    }

    @Test
    void every_open_lane_has_deals_of_both_teams() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(distinct stage_id, u.team_id)
                                        from opportunity o join app_user u on u.id = o.owner_id
                                        where phase = 'DEAL' and status = 'OPEN'\
                                        """)
                                .query(Long.class)
                                .single())
                .isEqualTo(10);
    }

    @Test
    void some_deals_rot_and_most_do_not() {
        List<DealCard> cards = new ArrayList<>();
        currentActor.as(
                admin(),
                () ->
                        board.open(pipelines.pipelines().getFirst().id(), DealSort.URGENCY)
                                .orElseThrow()
                                .lanes()
                                .forEach(lane -> cards.addAll(lane.cards())));
        assertThat(cards.stream().filter(card -> card.rotting() != null).count())
                .isBetween(cards.size() / 20L, cards.size() / 4L);
    }

    private UserId admin() {
        return new UserId(
                jdbc.sql("select id from app_user where role = 'ADMIN'")
                        .query(Long.class)
                        .single());
    }

    private Long count(String condition) {
        return jdbc.sql("select count(*) from opportunity where " + condition)
                .query(Long.class)
                .single();
    }
}
