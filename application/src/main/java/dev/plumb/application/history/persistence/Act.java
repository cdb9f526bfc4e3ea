package dev.plumb.application.history.persistence;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.access.persistence.UserTags;
import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation, as each row of its changes repeats it.
 *
 * @param rootKind the kind of what was taken back first, where this takes back a taking back; its
 *     own where it takes back nothing
 */
record Act(
        OperationId operation,
        OperationKind kind,
        UserTag actor,
        Instant at,
        @Nullable OperationKind undoesKind,
        OperationKind rootKind) {

    static Act read(ResultSet row) throws SQLException {
        String undoesKind = row.getString("undoes_kind");
        return new Act(
                new OperationId(row.getLong("id")),
                OperationKind.valueOf(row.getString("kind")),
                UserTags.read(row, "actor"),
                Utc.instant(row, "happened_at"),
                undoesKind == null ? null : OperationKind.valueOf(undoesKind),
                OperationKind.valueOf(row.getString("root_kind")));
    }

    HistoryEntry with(boolean undone, Actor reader, List<FieldChange> changes) {
        return new HistoryEntry(
                operation, kind, actor, at, undone, isUndoable(reader), undoesKind, changes);
    }

    private boolean isUndoable(Actor reader) {
        return rootKind.undoing()
                .filter(asked -> asked != Permission.ADMINISTER || reader.isAdmin())
                .isPresent();
    }
}
