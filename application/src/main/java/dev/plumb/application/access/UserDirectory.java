package dev.plumb.application.access;

import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.access.UserId;
import java.util.List;
import java.util.Optional;

/** All users, for admins alone. */
public interface UserDirectory {

    List<UserRow> page(UserFilter filter, SortBy<UserSort> sort, PageRequest page);

    int count(UserFilter filter);

    Optional<UserRow> find(UserId id);
}
