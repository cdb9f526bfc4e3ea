package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Which leads the inbox shows, in what order, as its address says it; what an address gets wrong is
 * left out. Urgency goes one way only.
 */
record InboxQuery(LeadFilter filter, SortBy<LeadSort> sort) {
    static final int TEXT_LENGTH = 200;
    static final InboxQuery DEFAULT =
            new InboxQuery(LeadFilter.ALL, SortBy.ascending(LeadSort.URGENCY));

    private static final String TEXT = "q";
    private static final String OWNER = "owner";
    private static final String LABEL = "label";
    private static final String CHANNEL = "channel";
    private static final String ARCHIVED = "archived";
    private static final String SORT = "sort";
    private static final String DESCENDING = ",desc";

    InboxQuery {
        if (sort.key() == LeadSort.URGENCY) {
            sort = SortBy.ascending(LeadSort.URGENCY);
        }
    }

    static InboxQuery read(Map<String, List<String>> parameters) {
        LeadFilter filter =
                new LeadFilter(
                        first(parameters, TEXT).map(InboxQuery::cut).orElse(""),
                        first(parameters, OWNER)
                                .flatMap(OwnerWords::read)
                                .orElse(OwnerFilter.ANYBODY),
                        first(parameters, LABEL).map(InboxQuery::labels).orElse(Set.of()),
                        first(parameters, CHANNEL).map(InboxQuery::channels).orElse(Set.of()),
                        parameters.containsKey(ARCHIVED));
        return new InboxQuery(
                filter, first(parameters, SORT).flatMap(InboxQuery::sort).orElse(DEFAULT.sort));
    }

    /** What {@link #read} understands, without whatever is the default. */
    Map<String, List<String>> written() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        if (!filter.owner().equals(OwnerFilter.ANYBODY)) {
            parameters.put(OWNER, List.of(OwnerWords.write(filter.owner())));
        }
        if (!filter.labels().isEmpty()) {
            parameters.put(LABEL, List.of(write(filter.labels(), LabelId::value)));
        }
        if (!filter.channels().isEmpty()) {
            parameters.put(CHANNEL, List.of(write(filter.channels(), ChannelId::value)));
        }
        if (filter.archived()) {
            parameters.put(ARCHIVED, List.of(""));
        }
        if (!sort.equals(DEFAULT.sort)) {
            parameters.put(SORT, List.of(write(sort)));
        }
        return parameters;
    }

    InboxQuery with(LeadFilter newFilter) {
        return new InboxQuery(newFilter, sort);
    }

    InboxQuery with(SortBy<LeadSort> newSort) {
        return new InboxQuery(filter, newSort);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static String cut(String text) {
        return text.length() > TEXT_LENGTH ? text.substring(0, TEXT_LENGTH) : text;
    }

    private static Set<LabelId> labels(String text) {
        return ids(text, LabelId::new);
    }

    private static Set<ChannelId> channels(String text) {
        return ids(text, ChannelId::new);
    }

    private static <I> Set<I> ids(String text, LongFunction<I> id) {
        return Arrays.stream(text.split(","))
                .flatMap(number -> OwnerWords.number(number).stream())
                .map(id::apply)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <I> String write(Set<I> ids, Function<I, Long> number) {
        return ids.stream()
                .map(number)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static Optional<SortBy<LeadSort>> sort(String text) {
        boolean descending = text.endsWith(DESCENDING);
        String name = descending ? text.substring(0, text.length() - DESCENDING.length()) : text;
        return Arrays.stream(LeadSort.values())
                .filter(key -> word(key).equals(name))
                .map(key -> new SortBy<>(key, descending))
                .findFirst();
    }

    private static String write(SortBy<LeadSort> sort) {
        return word(sort.key()) + (sort.descending() ? DESCENDING : "");
    }

    static String word(LeadSort key) {
        return key.name().toLowerCase(Locale.ROOT);
    }
}
