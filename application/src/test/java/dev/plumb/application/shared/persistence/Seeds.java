package dev.plumb.application.shared.persistence;

import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts rows into the tables of a test, past the use cases, where a query needs something to find.
 */
public final class Seeds {

    private static final String ZONE = "Europe/Warsaw";

    private final JdbcClient jdbc;

    public Seeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UserId user(String name, Role role, @Nullable TeamId team) {
        return user(name, role, team, ZONE);
    }

    public UserId user(String name, Role role, @Nullable TeamId team, String zone) {
        long id = next("user_seq");
        insert(
                "app_user",
                row(
                        "id",
                        id,
                        "name",
                        name,
                        "email",
                        "u" + id + "@example.com",
                        "password_hash",
                        "-",
                        "role",
                        role.name(),
                        "team_id",
                        team == null ? null : team.value(),
                        "language",
                        "en",
                        "zone",
                        zone,
                        "color_scheme",
                        "SYSTEM"));
        return new UserId(id);
    }

    public TeamId team(String name, @Nullable TeamId parent) {
        long id = next("team_seq");
        insert(
                "team",
                row("id", id, "name", name, "parent_id", parent == null ? null : parent.value()));
        return new TeamId(id);
    }

    public void appoint(UserId manager, TeamId team) {
        insert("team_manager", row("team_id", team.value(), "user_id", manager.value()));
    }

    public OrganizationId organization(String name, UserId owner, Visibility visibility) {
        long id = next("organization_seq");
        insert(
                "organization",
                row(
                        "id",
                        id,
                        "name",
                        name,
                        "address",
                        "Main street 1",
                        "owner_id",
                        owner.value(),
                        "visibility",
                        visibility.name()));
        return new OrganizationId(id);
    }

    public PersonId person(String name, UserId owner, Visibility visibility) {
        long id = next("person_seq");
        insert(
                "person",
                row(
                        "id",
                        id,
                        "name",
                        name,
                        "job_title",
                        "Buyer",
                        "owner_id",
                        owner.value(),
                        "visibility",
                        visibility.name()));
        insert(
                "person_email",
                row(
                        "person_id",
                        id,
                        "position",
                        0,
                        "address",
                        "p" + id + "@example.com",
                        "label",
                        "WORK"));
        insert(
                "person_phone",
                row("person_id", id, "position", 0, "number", "+48 22 100 " + id, "label", "WORK"));
        return new PersonId(id);
    }

    public void company(String currency, Map<String, String> rates) {
        insert(
                "company",
                row("id", 1, "name", "Pipes", "currency", currency, "rates_as_of", "2026-11-01"));
        rates.forEach((each, rate) -> insert("exchange_rate", row("currency", each, "rate", rate)));
    }

    public PipelineId pipeline(String name) {
        long id = next("pipeline_seq");
        insert("pipeline", row("id", id, "name", name, "position", id));
        return new PipelineId(id);
    }

    public StageId stage(PipelineId pipeline, String name, @Nullable Integer probability) {
        long id = next("stage_seq");
        insert(
                "stage",
                row(
                        "id",
                        id,
                        "pipeline_id",
                        pipeline.value(),
                        "name",
                        name,
                        "position",
                        id,
                        "probability",
                        probability));
        return new StageId(id);
    }

    public LabelId label(String name) {
        long id = next("label_seq");
        insert(
                "label",
                row(
                        "id",
                        id,
                        "uuid",
                        "00000000-0000-7000-8000-" + "%012d".formatted(id),
                        "name",
                        name,
                        "color",
                        "RED",
                        "position",
                        id));
        return new LabelId(id);
    }

    public ChannelId channel(String name) {
        return new ChannelId(entry("channel", name));
    }

    public LostReasonId lostReason(String name) {
        return new LostReasonId(entry("lost_reason", name));
    }

    /** The one of that name, made if it is not there yet. */
    public ActivityTypeId activityType(String name) {
        return jdbc.sql("select id from activity_type where name = :name")
                .param("name", name)
                .query((row, _) -> new ActivityTypeId(row.getLong("id")))
                .optional()
                .orElseGet(() -> newActivityType(name));
    }

    private ActivityTypeId newActivityType(String name) {
        long id = next("activity_type_seq");
        insert("activity_type", row("id", id, "name", name, "icon", "CALL", "position", id));
        return new ActivityTypeId(id);
    }

    private long entry(String table, String name) {
        long id = next(table + "_seq");
        insert(table, row("id", id, "name", name, "position", id));
        return id;
    }

    public OpportunitySeed lead(String title, UserId owner) {
        return new OpportunitySeed(this, title, owner);
    }

    public OpportunitySeed deal(String title, UserId owner, StageId stage) {
        return lead(title, owner)
                .with("phase", "DEAL")
                .with("status", "OPEN")
                .with("stage_id", stage.value())
                .with("stage_since", "2026-11-01 08:00:00");
    }

    public long next(String sequence) {
        return jdbc.sql("select nextval(" + sequence + ")").query(Long.class).single();
    }

    public void insert(String table, Map<String, @Nullable Object> row) {
        jdbc.sql(
                        "insert into %s (%s) values (:%s)"
                                .formatted(
                                        table,
                                        String.join(", ", row.keySet()),
                                        String.join(", :", row.keySet())))
                .params(row)
                .update();
    }

    public static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return row;
    }
}
