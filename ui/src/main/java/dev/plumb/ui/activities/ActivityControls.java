package dev.plumb.ui.activities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** Ticks an activity off with its outcome, or makes it open again. */
public final class ActivityControls {
    private ActivityControls() {}

    /** What can be done about the activity now. */
    public static Component of(ActivityRow activity, ActivityActs acts, Runnable whenChanged) {
        return activity.doneAt() == null
                ? doneMenu(activity, acts, whenChanged)
                : reopenButton(activity, acts, whenChanged);
    }

    private static MenuBar doneMenu(ActivityRow activity, ActivityActs acts, Runnable whenChanged) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.SMALL);
        MenuItem done = bar.addItem(Texts.get("activities.done"));
        done.setAriaLabel(Texts.get("activities.done-of", activity.subject()));
        for (ActivityOutcome outcome : ActivityOutcome.values()) {
            done.getSubMenu()
                    .addItem(
                            Captions.of(outcome),
                            _ -> acts.complete(activity, outcome, whenChanged));
        }
        return bar;
    }

    private static Button reopenButton(
            ActivityRow activity, ActivityActs acts, Runnable whenChanged) {
        Button reopen = new Button(Icon.UNDO.create(), _ -> acts.reopen(activity, whenChanged));
        reopen.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        reopen.setAriaLabel(Texts.get("activities.reopen", activity.subject()));
        reopen.setTooltipText(Texts.get("activities.reopen-short"));
        return reopen;
    }
}
