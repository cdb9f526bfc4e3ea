package dev.plumb.ui.access;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.UserDirectory;
import dev.plumb.application.access.UserFilter;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.AdminHeader;
import dev.plumb.ui.shared.AdminUpdates;
import dev.plumb.ui.shared.EmptyState;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.PhoneWidth;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import dev.plumb.ui.shared.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The users; the one whom the address names is being edited. */
@Route(Addresses.ADMIN_USERS)
@RolesAllowed("ADMIN")
class UsersView extends Div implements HasUrlParameter<Long>, BeforeLeaveObserver, HasDynamicTitle {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final transient UserDirectory directory;
    private final transient UserDialogs dialogs;
    private final transient Formats formats;
    private final UsersViewModel model;
    private final ViewHeader header;
    private final UsersFilterBar filters = new UsersFilterBar(this::filter);
    private final UserGrid grid;
    private @Nullable UserDialog open;

    UsersView(
            UserDirectory directory,
            Colleagues colleagues,
            UserDialogs dialogs,
            AdminUpdates updates,
            Formats formats) {
        this.directory = directory;
        this.dialogs = dialogs;
        this.formats = formats;
        model = new UsersViewModel(directory);
        grid =
                new UserGrid(
                        model,
                        new UserCells(formats, model::query),
                        new UserMenus(colleagues.me().user().id(), dialogs, row -> go(row.id())));
        grid.whenSorted(sort -> go(model.query().with(sort)));
        grid.addItemClickListener(click -> go(click.getItem().id()));
        header = AdminHeader.of(Texts.get("shell.users"), inviteButton());
        addClassNames("plumb-view", "plumb-users");
        add(header, filters, grid);
        updates.listen(this, PAUSE, this::changedElsewhere);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long number) {
        model.show(UsersQuery.read(event.getLocation().getQueryParameters()));
        filters.show(model.query().filter());
        grid.show(model.query().sort());
        refresh();
        close();
        if (number != null) {
            directory
                    .find(new UserId(number))
                    .ifPresentOrElse(
                            row -> open(dialogs.edit(row)),
                            () -> event.rerouteToError(new NotFound(number), ""));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open != null && open.isTouched()) {
            Unsaved.ask(event, () -> {});
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.users");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        PhoneWidth.follow(this, attach.getUI(), grid::fit);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        close();
    }

    private Button inviteButton() {
        Button invite =
                new Button(Texts.get("access.invite"), Icon.PLUS.create(), _ -> dialogs.invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private void open(UserDialog dialog) {
        open = dialog;
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && dialog == open) {
                open = null;
                go(model.query());
            }
        });
        dialog.open();
    }

    private void close() {
        UserDialog closing = open;
        open = null;
        if (closing != null) {
            closing.close();
        }
    }

    private void refresh() {
        model.refresh();
        header.setCount(formats.number(model.count()));
        grid.getDataProvider().refreshAll();
        grid.setEmptyStateComponent(
                new EmptyState(
                        Icon.SEARCH,
                        Texts.get("access.no-match"),
                        Texts.get("access.no-match.text"),
                        new Button(
                                Texts.get("access.no-match.clear"), _ -> go(UsersQuery.DEFAULT))));
    }

    private void filter(UserFilter filter) {
        go(model.query().with(filter));
    }

    private void go(UsersQuery query) {
        UI.getCurrentOrThrow().navigate(Addresses.ADMIN_USERS, query.written());
    }

    private void go(UserId user) {
        UI.getCurrentOrThrow().navigate(Addresses.user(user), model.query().written());
    }

    private void changedElsewhere(Set<ItemRef> items) {
        if (items.stream()
                .anyMatch(item -> item.kind() == ItemKind.USER || item.kind() == ItemKind.TEAM)) {
            refresh();
        }
    }
}
