package dev.plumb.ui.access;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.OneTimeLink;
import dev.plumb.application.access.UserRow;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.opportunities.OpenWork;
import dev.plumb.ui.shared.CopyLink;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks what is needed to let people in, change and dismiss them; does it, and tells. */
@Component
class UserDialogs {

    private final UserActs acts;
    private final Colleagues colleagues;
    private final OpenWork openWork;
    private final CopyLink copyLink;
    private final Formats formats;

    UserDialogs(
            UserActs acts,
            Colleagues colleagues,
            OpenWork openWork,
            CopyLink copyLink,
            Formats formats) {
        this.acts = acts;
        this.colleagues = colleagues;
        this.openWork = openWork;
        this.copyLink = copyLink;
        this.formats = formats;
    }

    void invite() {
        new InviteDialog(colleagues.teams(), command -> show(acts.invite(command), command.name()))
                .open();
    }

    UserDialog edit(UserRow row) {
        String last =
                row.lastSignIn() == null
                        ? Texts.get("access.never")
                        : formats.dateTime(row.lastSignIn());
        return new UserDialog(
                row,
                colleagues.teams(),
                Texts.get("access.facts", StateWords.of(row, formats), last),
                acts::change);
    }

    void makeLink(UserRow row) {
        acts.makeLink(row).ifPresent(link -> show(link, row.user().name()));
    }

    void reactivate(UserRow row) {
        acts.reactivate(row);
    }

    void handOver(UserRow row) {
        OpenWork.Counts counts = openWork.of(row.id());
        if (counts.isNothing()) {
            acts.tellNothing(row);
        } else {
            new HandOverDialog(row, new WorkFields(counts, others(row)), acts::handOver).open();
        }
    }

    void deactivate(UserRow row) {
        OpenWork.Counts counts = openWork.of(row.id());
        if (counts.isNothing()) {
            new DeactivateDialog(row, null, () -> acts.deactivate(row)).open();
        } else {
            WorkFields work = new WorkFields(counts, others(row));
            new DeactivateDialog(row, work, () -> deactivate(row, work)).open();
        }
    }

    private boolean deactivate(UserRow row, WorkFields work) {
        boolean done = acts.deactivate(row);
        if (done) {
            work.command(row.id()).ifPresent(command -> acts.handOver(command, work.told()));
        }
        return done;
    }

    private List<UserTag> others(UserRow row) {
        return colleagues.everybody().stream().filter(user -> !user.id().equals(row.id())).toList();
    }

    private void show(OneTimeLink link, String name) {
        new LinkDialog(link, name, formats.dateTime(link.expiresAt()), copyLink::to).open();
    }
}
