package dev.plumb.ui.access;

import dev.plumb.application.access.ChangeUser;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.OneTimeLink;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.access.UserDirectory;
import dev.plumb.application.access.UserRow;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.opportunities.OpenWork;
import dev.plumb.domain.history.StaleData;
import dev.plumb.ui.shared.CopyLink;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks what is needed to let people in, change and dismiss them; does it, and tells. */
@Component
class UserDialogs implements UserDialog.Deeds {

    private final UserActs acts;
    private final UserDirectory directory;
    private final Colleagues colleagues;
    private final OpenWork openWork;
    private final CopyLink copyLink;
    private final Formats formats;

    UserDialogs(
            UserActs acts,
            UserDirectory directory,
            Colleagues colleagues,
            OpenWork openWork,
            CopyLink copyLink,
            Formats formats) {
        this.acts = acts;
        this.directory = directory;
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
        return new UserDialog(row, this);
    }

    @Override
    public String facts(UserRow row) {
        Instant last = row.lastSignIn();
        return Texts.get(
                "access.facts",
                StateWords.of(row, formats),
                last == null ? Texts.get("access.never") : formats.dateTime(last));
    }

    @Override
    public List<TeamTag> teams() {
        return colleagues.teams();
    }

    @Override
    public void change(ChangeUser.Command command) {
        acts.change(command);
    }

    @Override
    public Optional<UserRow> overtaken(UserRow seen, StaleData overtaken) {
        acts.tell(overtaken);
        return directory.find(seen.id());
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
