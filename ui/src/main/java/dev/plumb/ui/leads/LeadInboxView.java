package dev.plumb.ui.leads;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.CompanyNews;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.LiveUpdates;
import dev.plumb.ui.shared.PageTitle;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Leads Inbox, with the lead that its address names beside it. */
@Route(Addresses.LEADS)
@PermitAll
class LeadInboxView extends Div
        implements HasUrlParameter<Long>, BeforeLeaveObserver, HasDynamicTitle, LeadPanelHost {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LeadPanels panels;
    private final CaptureLeadAction capture;
    private final InboxChoices choices;
    private final LeadInboxViewModel model;
    private final InboxFilterBar filters;
    private final LeadGrid grid;
    private final ViewHeader header;
    private final InboxFoot foot = new InboxFoot();
    private final InboxLayout layout;
    private final InboxPanel panel;
    private boolean read;

    LeadInboxView(
            LeadInbox inbox,
            Colleagues colleagues,
            ListOptions labels,
            LeadPanels panels,
            CaptureLeadAction capture,
            LiveUpdates updates,
            Formats formats) {
        this.panels = panels;
        this.capture = capture;
        choices = new InboxChoices(colleagues, labels);
        model = new LeadInboxViewModel(inbox, choices);
        filters =
                new InboxFilterBar(choices, this::typed, filter -> go(model.query().with(filter)));
        grid = new LeadGrid(model, formats);
        grid.whenChosen(row -> go(row.id()));
        grid.whenEntered(this::enter);
        grid.whenSorted(sort -> sort(model.query().with(sort)));
        header = new ViewHeader(Texts.get("leads.inbox"), capture.button("plumb-desk"));
        layout = new InboxLayout(grid, foot, this::closePanel);
        panel = new InboxPanel(panels, layout, grid);
        addClassNames("plumb-view", "plumb-lead-inbox");
        add(header, filters, layout, capture.floatingButton());
        Shortcuts.addShortcutListener(grid, this::closePanel, Key.ESCAPE).listenOn(grid);
        updates.listen(this, PAUSE, this::changedElsewhere);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long number) {
        InboxQuery asked =
                InboxQuery.read(event.getLocation().getQueryParameters().getParameters());
        if (model.show(asked) || !read) {
            read();
        }
        if (number == null) {
            panel.close();
        } else if (!new OpportunityId(number).equals(panel.id())) {
            open(event, new OpportunityId(number));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        panel.guard(event);
    }

    @Override
    public String getPageTitle() {
        return panel.id() == null ? Texts.get("leads.inbox") : panel.title();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        layout.follow(attach.getUI().getPage().windowSizeSignal());
    }

    private void open(BeforeEvent event, OpportunityId id) {
        OpportunityDetails lead = panels.find(id).orElse(null);
        if (lead == null) {
            event.rerouteToError(new NotFound(id), "");
        } else if (lead.phase() == Phase.DEAL) {
            event.forwardTo(Addresses.deal(id));
        } else {
            panel.open(lead, this);
            if (lead.unseen()) {
                count();
            }
        }
    }

    private void read() {
        read = true;
        filters.show(model.filter());
        grid.show(model.query().sort());
        refresh();
        grid.scrollToStart();
    }

    private void refresh() {
        count();
        grid.getDataProvider().refreshAll();
    }

    private void count() {
        model.refresh();
        header.setCount(
                model.hasTooMany()
                        ? Texts.get("leads.many", LeadInbox.MOST_FOUND)
                        : model.count() == 0 ? "" : panels.formats().number(model.count()));
        foot.show(model);
        if (model.count() == 0) {
            grid.setEmptyStateComponent(
                    InboxEmpty.of(
                            model.filter(),
                            choices,
                            capture::open,
                            () -> go(model.query().with(LeadFilter.ALL))));
        }
    }

    private void typed(LeadFilter filter) {
        if (model.show(model.query().with(filter))) {
            read();
            InboxAddress.replace(panel.id(), model.query());
        }
    }

    /** The header may have been turned to an order that there is not. */
    private void sort(InboxQuery query) {
        grid.show(query.sort());
        go(query);
    }

    private void go(InboxQuery query) {
        InboxAddress.open(panel.id(), query);
    }

    private void go(OpportunityId lead) {
        InboxAddress.open(lead, model.query());
    }

    private void enter(LeadRow row) {
        go(row.id());
        panel.takeFocus();
    }

    void changedElsewhere(Set<ItemRef> items) {
        boolean company = CompanyNews.isAmong(items);
        filters.follow(items);
        if (company) {
            panel.reread();
        }
        if (company || items.stream().anyMatch(item -> item.kind() == ItemKind.OPPORTUNITY)) {
            refresh();
            panel.reread(items);
        }
    }

    @Override
    public void leadChanged() {
        refresh();
    }

    @Override
    public void leadShown(OpportunityDetails lead) {
        grid.getDataProvider().refreshItem(LeadRows.of(lead));
        PageTitle.set(lead.title());
    }

    @Override
    public void closePanel() {
        if (panel.id() != null) {
            InboxAddress.open(null, model.query());
        }
    }
}
