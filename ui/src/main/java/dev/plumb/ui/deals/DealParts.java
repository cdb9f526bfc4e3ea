package dev.plumb.ui.deals;

import dev.plumb.ui.activities.ActivityActs;
import dev.plumb.ui.history.HistoryTimeline;
import dev.plumb.ui.history.Stories;
import dev.plumb.ui.notes.NoteParts;
import dev.plumb.ui.opportunities.AccessWords;
import dev.plumb.ui.opportunities.ContactCards;
import dev.plumb.ui.opportunities.FieldSaver;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.opportunities.OpportunityFacts;
import dev.plumb.ui.shared.CopyLink;
import dev.plumb.ui.shared.Formats;
import org.springframework.stereotype.Component;

/** What the parts of a deal's detail view work with. */
@Component
class DealParts {
    private final DealActs acts;
    private final DealDialogs dialogs;
    private final OpportunityEditing editing;
    private final Stories stories;
    private final ActivityActs activities;
    private final NoteParts notes;
    private final CopyLink copyLink;
    private final AccessWords access;
    private final Formats formats;

    DealParts(
            DealActs acts,
            DealDialogs dialogs,
            OpportunityEditing editing,
            Stories stories,
            ActivityActs activities,
            NoteParts notes,
            CopyLink copyLink,
            AccessWords access,
            Formats formats) {
        this.acts = acts;
        this.dialogs = dialogs;
        this.editing = editing;
        this.stories = stories;
        this.activities = activities;
        this.notes = notes;
        this.copyLink = copyLink;
        this.access = access;
        this.formats = formats;
    }

    DealActs acts() {
        return acts;
    }

    DealDialogs dialogs() {
        return dialogs;
    }

    NoteParts notes() {
        return notes;
    }

    CopyLink copyLink() {
        return copyLink;
    }

    AccessWords access() {
        return access;
    }

    Formats formats() {
        return formats;
    }

    ActivityActs activities() {
        return activities;
    }

    FieldSaver saver(Runnable reread) {
        return editing.saver(reread);
    }

    OpportunityFacts facts(FieldSaver saver) {
        return editing.facts(saver);
    }

    ContactCards contacts(FieldSaver saver) {
        return editing.contacts(saver);
    }

    HistoryTimeline timeline() {
        return new HistoryTimeline(stories);
    }
}
