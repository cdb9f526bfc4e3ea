package dev.plumb.application.opportunities;

import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import java.util.Set;

/**
 * Which leads are shown.
 *
 * @param text words of title, person or organization, or the number; empty for all
 * @param labels any of these; empty for all
 * @param channels any of these; empty for all
 * @param archived the archived ones instead of the active ones
 */
public record LeadFilter(
        String text,
        OwnerFilter owner,
        Set<LabelId> labels,
        Set<ChannelId> channels,
        boolean archived) {

    public static final LeadFilter ALL =
            new LeadFilter("", OwnerFilter.ANYBODY, Set.of(), Set.of(), false);

    public LeadFilter {
        text = text.strip();
        labels = Set.copyOf(labels);
        channels = Set.copyOf(channels);
    }

    public boolean isSearch() {
        return !text.isEmpty();
    }

    public LeadFilter withText(String newText) {
        return new LeadFilter(newText, owner, labels, channels, archived);
    }

    public LeadFilter withOwner(OwnerFilter newOwner) {
        return new LeadFilter(text, newOwner, labels, channels, archived);
    }

    public LeadFilter withLabels(Set<LabelId> newLabels) {
        return new LeadFilter(text, owner, newLabels, channels, archived);
    }

    public LeadFilter withChannels(Set<ChannelId> newChannels) {
        return new LeadFilter(text, owner, labels, newChannels, archived);
    }

    public LeadFilter withArchived(boolean newArchived) {
        return new LeadFilter(text, owner, labels, channels, newArchived);
    }
}
