package dev.plumb.ui.activities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done and was done about a lead or deal, and where the next thing is planned. */
public final class ActivitiesSection extends Section {
    private final ActivityActs acts;
    private final Runnable onChanged;
    private final ActivityForm form;
    private final Button plan =
            new Button(Texts.get("activities.plan"), Icon.PLUS.create(), _ -> plan());
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Texts.get("activities.none"));
    private final Div planning = new Div();
    private @Nullable OpportunityId shown;
    private @Nullable List<ActivityRow> shownRows;

    /**
     * @param onChanged is run when an activity was planned, done or made open again
     */
    public ActivitiesSection(ActivityActs acts, Runnable onChanged) {
        this.acts = acts;
        this.onChanged = onChanged;
        form = new ActivityForm(acts, this::planned, this::fold);
        addClassName("plumb-activities");
        getElement().setAttribute("aria-label", Texts.get("activities.activities"));
        none.addClassName("plumb-quiet");
        form.setVisible(false);
        planning.add(plan, form);
        add(planning, none, list);
    }

    /**
     * Reads the activities; what is being planned stays.
     *
     * @param plannable whether another may be planned
     */
    public void show(OpportunityId opportunity, boolean plannable) {
        shown = opportunity;
        planning.setVisible(plannable);
        form.about(opportunity);
        List<ActivityRow> rows = acts.of(opportunity);
        if (rows.equals(shownRows)) {
            return;
        }
        shownRows = rows;
        none.setVisible(rows.isEmpty());
        list.removeAll();
        rows.forEach(row -> list.add(new ActivityItem(row, acts, this::changed)));
    }

    /** Opens the form for the next activity. */
    public void plan() {
        form.setVisible(true);
        plan.setVisible(false);
        form.begin();
    }

    /** Whether one is being planned. */
    public boolean isTouched() {
        return form.isTouched();
    }

    private void planned() {
        fold();
        changed();
    }

    private void fold() {
        form.setVisible(false);
        plan.setVisible(true);
        plan.focus();
    }

    private void changed() {
        onChanged.run();
    }
}
