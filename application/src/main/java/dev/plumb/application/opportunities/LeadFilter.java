package dev.plumb.application.opportunities;

import dev.plumb.domain.opportunities.LabelId;
import java.util.Set;

/**
 * Which leads are shown.
 *
 * @param text words of title, person or organization, or the number; empty for all
 * @param labels any of these; empty for all
 * @param archived the archived ones instead of the active ones
 */
public record LeadFilter(String text, OwnerFilter owner, Set<LabelId> labels, boolean archived) {

    public static final LeadFilter ALL = new LeadFilter("", OwnerFilter.ANYBODY, Set.of(), false);

    public LeadFilter {
        text = text.strip();
        labels = Set.copyOf(labels);
    }

    public boolean isSearch() {
        return !text.isEmpty();
    }

    public LeadFilter withText(String newText) {
        return new LeadFilter(newText, owner, labels, archived);
    }

    public LeadFilter withOwner(OwnerFilter newOwner) {
        return new LeadFilter(text, newOwner, labels, archived);
    }

    public LeadFilter withLabels(Set<LabelId> newLabels) {
        return new LeadFilter(text, owner, newLabels, archived);
    }

    public LeadFilter withArchived(boolean newArchived) {
        return new LeadFilter(text, owner, labels, newArchived);
    }
}
