package dev.plumb.ui.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.domain.access.Role;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.CompanyNews;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.LiveUpdates;
import dev.plumb.ui.shared.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Where one can go. */
final class Navigation extends SideNav {

    private static final SequencedMap<String, String> ADMINISTRATION = new LinkedHashMap<>();

    static {
        ADMINISTRATION.put(Addresses.ADMIN_USERS, "shell.users");
        ADMINISTRATION.put(Addresses.ADMIN_TEAMS, "shell.teams");
        ADMINISTRATION.put(Addresses.ADMIN_PIPELINES, "shell.pipelines");
        ADMINISTRATION.put(Addresses.ADMIN_LABELS, "shell.labels");
        ADMINISTRATION.put(Addresses.ADMIN_LISTS, "shell.lists");
        ADMINISTRATION.put(Addresses.ADMIN_SETTINGS, "shell.settings");
        ADMINISTRATION.put(Addresses.ADMIN_AUDIT, "shell.audit");
    }

    private final PipelineOptions pipelines;
    private final SideNavItem deals = group("shell.deals", Icon.BOARD);
    private final SideNavItem administration = administration();
    private List<PipelineOption> shown = List.of();

    Navigation(PipelineOptions pipelines, UnseenBadge unseen, LiveUpdates updates, Role role) {
        this.pipelines = pipelines;
        showPipelines();
        updates.listen(
                this,
                items -> {
                    if (CompanyNews.isAmong(items)) {
                        showPipelines();
                    }
                });
        getElement().setAttribute("aria-label", Texts.get("shell.navigation"));
        SideNavItem leads = group("shell.leads", Icon.INBOX);
        leads.setSuffixComponent(unseen);
        leads.addItem(inbox(), archived());
        addItem(leads, deals);
        show(role);
    }

    /** Admins are led to the administration too. */
    void show(Role role) {
        boolean there = getItems().contains(administration);
        if (role == Role.ADMIN && !there) {
            addItem(administration);
        } else if (role != Role.ADMIN && there) {
            remove(administration);
        }
    }

    void showPipelines() {
        List<PipelineOption> options = pipelines.pipelines();
        if (options.equals(shown)) {
            return;
        }
        shown = options;
        deals.removeAll();
        for (PipelineOption option : options) {
            String name = options.size() == 1 ? Texts.get("shell.board") : option.name();
            deals.addItem(new SideNavItem(name, Addresses.pipeline(option.id())));
        }
    }

    private static SideNavItem administration() {
        SideNavItem group = group("shared.administration", Icon.GEAR);
        ADMINISTRATION.forEach((address, key) -> {
            SideNavItem item = new SideNavItem(Texts.get(key), address);
            item.setMatchNested(true);
            group.addItem(item);
        });
        return group;
    }

    private static SideNavItem group(String key, Icon icon) {
        SideNavItem group = new SideNavItem(Texts.get(key));
        group.setPrefixComponent(icon.create());
        group.setExpanded(true);
        return group;
    }

    private static SideNavItem inbox() {
        SideNavItem inbox = new SideNavItem(Texts.get("shell.inbox"), Addresses.LEADS);
        inbox.setMatchNested(true);
        return inbox;
    }

    private static SideNavItem archived() {
        SideNavItem archived = new SideNavItem(Texts.get("shell.archived"), Addresses.LEADS);
        archived.setQueryParameters(QueryParameters.of("archived", ""));
        return archived;
    }
}
