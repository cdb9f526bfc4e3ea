package dev.plumb.ui.access;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import dev.plumb.application.access.UserRow;
import dev.plumb.application.access.UserSort;
import dev.plumb.application.shared.SortBy;
import dev.plumb.ui.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The list of users, read page by page; on a phone all of a user in one column. */
final class UserGrid extends Grid<UserRow> {

    private final Grid.Column<UserRow> phone;

    UserGrid(UsersViewModel model, UserCells cells, UserMenus menus) {
        addClassName("plumb-user-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        getElement().setProperty("accessibleName", Texts.get("shell.users"));
        setSelectionMode(SelectionMode.NONE);
        setPageSize(UsersViewModel.PAGE);
        phone = addColumn(cells.line()).setHeader(Texts.get("access.name")).setFlexGrow(1);
        sorted(addColumn(cells.name()), UserSort.NAME, "access.name").setFlexGrow(2);
        sorted(addColumn(UserCells::email), UserSort.EMAIL, "access.email").setFlexGrow(2);
        sorted(addColumn(UserCells::role), UserSort.ROLE, "access.role").setWidth("120px");
        sorted(addColumn(UserCells::team), UserSort.TEAM, "access.team").setFlexGrow(2);
        sorted(addColumn(cells::lastSignIn), UserSort.LAST_SIGN_IN, "access.last-sign-in");
        addColumn(cells.state()).setHeader(Texts.get("access.state")).setWidth("200px");
        addColumn(menus.button()).setWidth("64px").setFlexGrow(0);
        menus.openIn(this);
        setItems(
                new CallbackDataProvider<UserRow, Void>(
                        query -> model.page(query.getOffset(), query.getLimit()).stream(),
                        _ -> model.count(),
                        UserRow::id));
    }

    void fit(boolean isPhone) {
        getColumns().forEach(column -> column.setVisible(!isPhone));
        phone.setVisible(isPhone);
        getColumns().getLast().setVisible(true);
    }

    /**
     * @param sorted is told what a click on a header asks for
     */
    void whenSorted(Consumer<SortBy<UserSort>> sorted) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(
                        event.getSortOrder().stream()
                                .findFirst()
                                .map(UserGrid::sortBy)
                                .orElse(UsersQuery.DEFAULT.sort()));
            }
        });
    }

    void show(SortBy<UserSort> sort) {
        if (!getSortOrder().stream().map(UserGrid::sortBy).toList().equals(List.of(sort))) {
            sort(
                    List.of(
                            new GridSortOrder<>(
                                    getColumnByKey(sort.key().name()),
                                    sort.descending()
                                            ? SortDirection.DESCENDING
                                            : SortDirection.ASCENDING)));
        }
    }

    private static Grid.Column<UserRow> sorted(
            Grid.Column<UserRow> column, UserSort sort, String key) {
        return column.setKey(sort.name()).setHeader(Texts.get(key)).setSortable(true);
    }

    private static SortBy<UserSort> sortBy(GridSortOrder<UserRow> order) {
        UserSort key =
                Arrays.stream(UserSort.values())
                        .filter(sort -> sort.name().equals(order.getSorted().getKey()))
                        .findFirst()
                        .orElseThrow();
        return new SortBy<>(key, order.getDirection() == SortDirection.DESCENDING);
    }
}
