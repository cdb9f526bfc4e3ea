package dev.plumb.ui.leads;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.ui.activities.ActivitiesSection;
import dev.plumb.ui.history.HistoryTimeline;
import dev.plumb.ui.notes.NotesSection;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Notes, activities and history of a lead, each read while it is looked at. */
final class LeadTabs extends TabSheet {
    private final NotesSection notes;
    private final ActivitiesSection activities;
    private final HistoryTimeline history;
    private final Tab notesTab = new Tab();
    private final Tab activitiesTab = new Tab();
    private @Nullable OpportunityDetails shown;

    LeadTabs(NotesSection notes, ActivitiesSection activities, HistoryTimeline history) {
        this.notes = notes;
        this.activities = activities;
        this.history = history;
        addThemeVariants(TabSheetVariant.NO_PADDING, TabSheetVariant.AURA_NO_BORDER);
        add(notesTab, notes);
        add(activitiesTab, activities);
        add(new Tab(Texts.get("leads.tab.history")), history);
        addSelectedChangeListener(_ -> read());
    }

    void show(OpportunityDetails lead) {
        shown = lead;
        notesTab.setLabel(Texts.get("leads.tab.notes", lead.notes()));
        activitiesTab.setLabel(Texts.get("leads.tab.activities", lead.activities()));
        read();
    }

    void planActivity() {
        setSelectedTab(activitiesTab);
        activities.plan();
    }

    /** Whether an activity is being planned. */
    boolean isTouched() {
        return activities.isTouched();
    }

    private void read() {
        OpportunityDetails lead = shown;
        if (lead == null) {
            return;
        }
        if (getSelectedTab() == notesTab) {
            notes.show(OpportunityEditing.isActive(lead));
        } else if (getSelectedTab() == activitiesTab) {
            activities.show(lead.id(), OpportunityEditing.isActive(lead));
        } else {
            history.show(lead.id(), OpportunityEditing.isEditable(lead));
        }
    }
}
