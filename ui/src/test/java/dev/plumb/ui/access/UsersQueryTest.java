package dev.plumb.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.plumb.application.access.UserFilter;
import dev.plumb.application.access.UserSort;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.access.UserState;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsersQueryTest {

    @Test
    void what_is_written_is_read_again() {
        for (UserSort sort : UserSort.values()) {
            for (UserState state : UserState.values()) {
                UsersQuery query =
                        new UsersQuery(new UserFilter("Łódź", state), new SortBy<>(sort, true));
                assertThat(UsersQuery.read(query.written())).isEqualTo(query);
            }
        }
        assertThat(UsersQuery.DEFAULT.written()).isEqualTo(QueryParameters.empty());
    }

    @Test
    void what_an_address_gets_wrong_is_left_out() {
        assertThat(
                        UsersQuery.read(
                                QueryParameters.simple(
                                        Map.of("state", "asleep", "sort", "mood,desc"))))
                .isEqualTo(UsersQuery.DEFAULT);
    }
}
