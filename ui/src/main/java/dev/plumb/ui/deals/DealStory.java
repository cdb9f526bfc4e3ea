package dev.plumb.ui.deals;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.activities.ActivityControls;
import dev.plumb.ui.activities.ActivityForm;
import dev.plumb.ui.history.HistoryTimeline;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.shared.Texts;

/**
 * What happened to a deal and is planned for it, and where the next note or activity is written.
 */
final class DealStory extends Section {
    private final HistoryTimeline timeline;
    private final ActivityForm form;
    private final TabSheet composer = new TabSheet();

    /**
     * @param reread runs when something was added, done or taken back
     */
    DealStory(DealParts parts, OpportunityId deal, Runnable reread) {
        timeline =
                parts.timeline()
                        .under(new H2(Texts.get("history.title")))
                        .withActivityActions(activity ->
                                ActivityControls.of(activity, parts.activities(), reread))
                        .afterUndo(reread);
        composer.addClassName("plumb-composer");
        Tab note =
                composer.add(
                        Texts.get("deals.composer.note"), parts.notes().composer(deal, reread));
        form = new ActivityForm(parts.activities(), reread, () -> composer.setSelectedTab(note));
        form.about(deal);
        Tab activity = composer.add(Texts.get("deals.composer.activity"), form);
        composer.addSelectedChangeListener(change -> {
            if (activity.equals(change.getSelectedTab())) {
                form.begin();
            }
        });
        addClassName("plumb-story");
        add(composer, timeline);
    }

    boolean isTouched() {
        return form.isTouched();
    }

    void show(OpportunityDetails details) {
        composer.setVisible(OpportunityEditing.isActive(details));
        timeline.show(details.id(), details.mayEdit());
    }
}
