package dev.plumb.ui.access;

import com.vaadin.flow.router.QueryParameters;
import dev.plumb.application.access.UserFilter;
import dev.plumb.application.access.UserSort;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.access.UserState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which users are listed, in what order, as the address says it; what an address gets wrong is left
 * out.
 */
record UsersQuery(UserFilter filter, SortBy<UserSort> sort) {

    static final int TEXT_LENGTH = 200;
    static final UsersQuery DEFAULT =
            new UsersQuery(UserFilter.ALL, SortBy.ascending(UserSort.NAME));

    private static final String TEXT = "q";
    private static final String STATE = "state";
    private static final String SORT = "sort";
    private static final String DESCENDING = ",desc";

    static UsersQuery read(QueryParameters parameters) {
        return new UsersQuery(
                new UserFilter(
                        parameters.getSingleParameter(TEXT).map(UsersQuery::cut).orElse(""),
                        parameters
                                .getSingleParameter(STATE)
                                .flatMap(word -> constant(UserState.class, word))
                                .orElse(null)),
                parameters.getSingleParameter(SORT).flatMap(UsersQuery::sort).orElse(DEFAULT.sort));
    }

    /** What {@link #read} understands, without whatever is the default. */
    QueryParameters written() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put(TEXT, filter.text());
        }
        UserState state = filter.state();
        if (state != null) {
            parameters.put(STATE, word(state));
        }
        if (!sort.equals(DEFAULT.sort)) {
            parameters.put(SORT, word(sort.key()) + (sort.descending() ? DESCENDING : ""));
        }
        return QueryParameters.simple(parameters);
    }

    UsersQuery with(UserFilter newFilter) {
        return new UsersQuery(newFilter, sort);
    }

    UsersQuery with(SortBy<UserSort> newSort) {
        return new UsersQuery(filter, newSort);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<SortBy<UserSort>> sort(String text) {
        boolean descending = text.endsWith(DESCENDING);
        String name = descending ? text.substring(0, text.length() - DESCENDING.length()) : text;
        return constant(UserSort.class, name).map(key -> new SortBy<>(key, descending));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), TEXT_LENGTH));
    }
}
