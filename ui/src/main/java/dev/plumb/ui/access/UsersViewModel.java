package dev.plumb.ui.access;

import dev.plumb.application.access.UserDirectory;
import dev.plumb.application.access.UserRow;
import dev.plumb.application.shared.PageRequest;
import java.util.List;

/** What the list of users shows. */
final class UsersViewModel {

    static final int PAGE = 50;

    private final UserDirectory directory;
    private UsersQuery query = UsersQuery.DEFAULT;
    private int count;

    UsersViewModel(UserDirectory directory) {
        this.directory = directory;
    }

    /** To be counted by {@link #refresh}. */
    void show(UsersQuery asked) {
        query = asked;
    }

    /** Counts again. */
    void refresh() {
        count = directory.count(query.filter());
    }

    List<UserRow> page(int offset, int limit) {
        return directory.page(query.filter(), query.sort(), new PageRequest(offset, limit));
    }

    UsersQuery query() {
        return query;
    }

    int count() {
        return count;
    }
}
