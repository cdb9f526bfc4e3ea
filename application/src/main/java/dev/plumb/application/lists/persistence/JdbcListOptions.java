package dev.plumb.application.lists.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.lists.LostReasonTag;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.LostReasonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcListOptions implements ListOptions {

    private static final String OFFERED = " where retired_at is null order by position, id";
    private static final String EVERY =
            " where merged_into_id is null"
                    + " order by retired_at is not null, if(retired_at is null, position, 0), name, id";

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcListOptions(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<LabelTag> labels() {
        return labels(OFFERED);
    }

    @Override
    public List<LabelTag> everyLabel() {
        return labels(EVERY);
    }

    @Override
    public List<ChannelTag> channels() {
        return channels(OFFERED);
    }

    @Override
    public List<ChannelTag> everyChannel() {
        return channels(EVERY);
    }

    @Override
    public LostReasons lostReasons() {
        currentActor.get();
        List<LostReasonTag> listed =
                jdbc.sql("select id, name from lost_reason" + OFFERED)
                        .query((row, _) ->
                                new LostReasonTag(
                                        new LostReasonId(row.getLong("id")), row.getString("name")))
                        .list();
        return new LostReasons(listed, FreeReasons.areAllowed(jdbc));
    }

    @Override
    public List<ActivityTypeTag> activityTypes() {
        currentActor.get();
        return jdbc.sql("select id, name, icon from activity_type" + OFFERED)
                .query((row, _) ->
                        new ActivityTypeTag(
                                new ActivityTypeId(row.getLong("id")),
                                row.getString("name"),
                                ActivityIcon.valueOf(row.getString("icon"))))
                .list();
    }

    private List<LabelTag> labels(String which) {
        currentActor.get();
        return jdbc.sql("select id, name, color from label" + which)
                .query(JdbcListOptions::label)
                .list();
    }

    private List<ChannelTag> channels(String which) {
        currentActor.get();
        return jdbc.sql("select id, name from channel" + which)
                .query((row, _) ->
                        new ChannelTag(new ChannelId(row.getLong("id")), row.getString("name")))
                .list();
    }

    private static LabelTag label(ResultSet row, int number) throws SQLException {
        return new LabelTag(
                new LabelId(row.getLong("id")),
                row.getString("name"),
                LabelColor.valueOf(row.getString("color")));
    }
}
