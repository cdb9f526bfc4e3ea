package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.pipelines.StageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads in what state an opportunity is from the columns of its row. */
final class StateColumns {

    private StateColumns() {}

    static Lifecycle lifecycle(ResultSet row) throws SQLException {
        String word = row.getString("lifecycle");
        return switch (word) {
            case "ACTIVE" -> Lifecycle.ACTIVE;
            case "ARCHIVED" -> new Lifecycle.Archived(Utc.instant(row, "lifecycle_at"));
            case "DELETED" -> new Lifecycle.Deleted(Utc.instant(row, "lifecycle_at"));
            default -> throw new IllegalStateException(word);
        };
    }

    static @Nullable DealStatus status(ResultSet row) throws SQLException {
        String word = row.getString("status");
        return switch (word) {
            case null -> null;
            case "OPEN" -> DealStatus.OPEN;
            case "WON" -> new DealStatus.Won(Utc.instant(row, "closed_at"));
            case "LOST" -> new DealStatus.Lost(Utc.instant(row, "closed_at"), lostReason(row));
            default -> throw new IllegalStateException(word);
        };
    }

    static @Nullable Placement placement(ResultSet row) throws SQLException {
        StageId stage = Columns.id(row, "stage_id", StageId::new);
        return stage == null ? null : new Placement(stage, Utc.instant(row, "stage_since"));
    }

    private static @Nullable LostReason lostReason(ResultSet row) throws SQLException {
        LostReasonId id = Columns.id(row, "lost_reason_id", LostReasonId::new);
        String text = row.getString("lost_reason");
        if (id != null) {
            return new LostReason.Listed(id);
        }
        return text == null ? null : new LostReason.Said(text);
    }
}
