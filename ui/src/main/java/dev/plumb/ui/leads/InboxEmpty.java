package dev.plumb.ui.leads;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.ui.shared.EmptyState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an inbox without leads says: what leads are, or which filters keep them out. */
final class InboxEmpty {
    private InboxEmpty() {}

    static Component of(LeadFilter filter, InboxChoices choices, Runnable capture, Runnable clear) {
        if (filter.equals(LeadFilter.ALL)) {
            return new EmptyState(
                    Icon.INBOX,
                    Texts.get("leads.empty"),
                    Texts.get("leads.empty.why"),
                    new Button(Texts.get("leads.capture"), Icon.PLUS.create(), _ -> capture.run()));
        }
        if (filter.equals(LeadFilter.ALL.withArchived(true))) {
            return new EmptyState(
                    Icon.ARCHIVE,
                    Texts.get("leads.empty.archived"),
                    Texts.get("leads.empty.archived.why"));
        }
        return new EmptyState(
                Icon.FILTER,
                Texts.get("leads.no-match"),
                Texts.get("leads.no-match.why", inForce(filter, choices)),
                new Button(Texts.get("leads.filter.clear"), _ -> clear.run()));
    }

    private static String inForce(LeadFilter filter, InboxChoices choices) {
        List<String> filters = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            filters.add(Texts.get("leads.no-match.text", filter.text()));
        }
        if (!filter.owner().equals(OwnerFilter.ANYBODY)) {
            filters.add(OwnerOption.of(filter.owner(), choices).caption());
        }
        choices.named(filter).stream().map(LabelTag::name).forEach(filters::add);
        choices.namedChannels(filter).stream().map(ChannelTag::name).forEach(filters::add);
        if (filter.archived()) {
            filters.add(Texts.get("leads.filter.archived"));
        }
        return filters.stream().collect(Collectors.joining(", "));
    }
}
