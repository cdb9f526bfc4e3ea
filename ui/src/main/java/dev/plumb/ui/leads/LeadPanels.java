package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.activities.ActivitiesSection;
import dev.plumb.ui.activities.ActivityActs;
import dev.plumb.ui.history.HistoryTimeline;
import dev.plumb.ui.history.Stories;
import dev.plumb.ui.notes.NoteParts;
import dev.plumb.ui.opportunities.AccessWords;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.shared.CopyLink;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What panels are made of. */
@Component
class LeadPanels {
    private final OpportunityDetail detail;
    private final OpportunityEditing editing;
    private final LeadActs leadActs;
    private final ObjectProvider<LeadConversion> conversion;
    private final NoteParts notes;
    private final ActivityActs activities;
    private final Stories stories;
    private final Notices notices;
    private final CopyLink copyLink;
    private final AccessWords access;
    private final Formats formats;

    LeadPanels(
            OpportunityDetail detail,
            OpportunityEditing editing,
            LeadActs leadActs,
            ObjectProvider<LeadConversion> conversion,
            NoteParts notes,
            ActivityActs activities,
            Stories stories,
            Notices notices,
            CopyLink copyLink,
            AccessWords access,
            Formats formats) {
        this.detail = detail;
        this.editing = editing;
        this.leadActs = leadActs;
        this.conversion = conversion;
        this.notes = notes;
        this.activities = activities;
        this.stories = stories;
        this.notices = notices;
        this.copyLink = copyLink;
        this.access = access;
        this.formats = formats;
    }

    /** Empty also for one that the reader may not see. */
    Optional<OpportunityDetails> find(OpportunityId id) {
        return detail.find(id);
    }

    LeadTabs tabs(OpportunityId lead, Runnable whenChanged) {
        return new LeadTabs(
                notes.section(lead, whenChanged),
                new ActivitiesSection(activities, whenChanged),
                new HistoryTimeline(stories).afterUndo(whenChanged));
    }

    void sayGone() {
        notices.problem(Texts.get("shared.not-found"));
    }

    void copyLink(String address) {
        copyLink.to(address);
    }

    OpportunityEditing editing() {
        return editing;
    }

    LeadActs acts() {
        return leadActs;
    }

    LeadConversion conversion() {
        return conversion.getObject();
    }

    AccessWords access() {
        return access;
    }

    Formats formats() {
        return formats;
    }
}
