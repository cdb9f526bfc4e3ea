package dev.plumb.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.access.User;
import dev.plumb.ui.security.SignOut;
import dev.plumb.ui.security.UserActivity;
import dev.plumb.ui.shared.Brand;
import dev.plumb.ui.shared.CreateAction;
import dev.plumb.ui.shared.LiveUpdates;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The drawer, and beside it the view. */
@Layout
@PermitAll
@JsModule("context://js/unsaved.js")
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final UnseenBadge unseen;

    MainLayout(
            Colleagues colleagues,
            LeadInbox inbox,
            PipelineOptions pipelines,
            PreferenceChoices preferences,
            SignOut signOut,
            LiveUpdates updates,
            SightChanges sight,
            UserActivity activity,
            ObjectProvider<CreateAction> createActions) {
        unseen = new UnseenBadge(inbox, updates);
        addClassName("plumb-shell");
        setPrimarySection(Section.DRAWER);
        User me = colleagues.me().user();
        UserMenu menu = new UserMenu(me, preferences, signOut);
        Navigation navigation = new Navigation(pipelines, unseen, updates, me.role());
        sight.follow(
                this,
                me,
                updates,
                now -> {
                    menu.show(now);
                    navigation.show(now.role());
                });
        List<CreateAction> actions = createActions.stream().toList();
        addToDrawer(Brand.create(), new CreateMenu(actions), navigation, menu, activity);
    }

    /** The view is the page's main landmark. */
    @Override
    public void setContent(@Nullable Component view) {
        super.setContent(view);
        if (view != null) {
            view.getElement().setAttribute("role", "main");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        unseen.refresh();
        // the view's own title is set after this
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, _ -> PageTitles.complete(ui)));
    }
}
