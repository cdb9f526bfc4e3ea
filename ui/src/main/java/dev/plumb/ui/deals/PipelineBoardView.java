package dev.plumb.ui.deals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.shared.CompanyNews;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.PageTitle;
import dev.plumb.ui.shared.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pipeline as a board: a lane a stage, a card a deal. */
@Route("pipelines/:id([0-9]{1,18})")
@PermitAll
final class PipelineBoardView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private final PipelineOptions pipelines;
    private final Boards boards;
    private final BoardHeader header;
    private final BoardElement element;
    private final Div hint = new Div();
    private @Nullable PipelineOption pipeline;
    private @Nullable LiveBoard board;
    private DealSort sort = DealSort.URGENCY;
    private boolean listening;

    PipelineBoardView(PipelineOptions pipelines, Boards boards) {
        this.pipelines = pipelines;
        this.boards = boards;
        header = boards.header(this::openDeal);
        element = boards.element(() -> Optional.ofNullable(board));
        hint.addClassName("plumb-board-hint");
        hint.setText(Texts.get("deals.empty"));
        hint.setVisible(false);
        Button add = new Button(Texts.get("deals.deal"), Icon.PLUS.create(), _ -> openDeal());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClassNames("plumb-fab", "plumb-phone");
        add.setAriaLabel(Texts.get("deals.open-deal"));
        addClassNames("plumb-view", "plumb-board-view");
        add(header, hint, element, add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow();
        sort = SortParameter.in(event.getLocation().getQueryParameters());
        if (!find(new PipelineId(id))) {
            throw new NotFound(new PipelineId(id));
        }
    }

    /** Reads the pipeline afresh; false if it is not there. */
    private boolean find(PipelineId id) {
        List<PipelineOption> options = pipelines.pipelines();
        Optional<PipelineOption> found =
                options.stream().filter(option -> option.id().equals(id)).findFirst();
        found.ifPresent(option -> {
            pipeline = option;
            header.show(options, option, sort);
        });
        return found.isPresent();
    }

    /** Listens before it reads, so that no change is missed in between. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!listening) {
            boards.live().listen(this, this::changed);
            listening = true;
        }
        if (pipeline != null) {
            LiveBoard opened = boards.open(element, pipeline.id(), sort, this::showTotals);
            board = opened;
            opened.load();
        }
    }

    @Override
    public String getPageTitle() {
        return pipeline == null ? "" : Texts.get("deals.page-title", pipeline.name());
    }

    private void changed(Set<ItemRef> items) {
        if (board == null || pipeline == null) {
            return;
        }
        if (!CompanyNews.isAmong(items)) {
            board.refresh(
                    items.stream()
                            .filter(item -> item.kind() == ItemKind.OPPORTUNITY)
                            .map(item -> new OpportunityId(item.id()))
                            .toList());
        } else if (find(pipeline.id())) {
            board.load();
            PageTitle.set(getPageTitle());
        } else {
            boards.leaveRemoved(pipeline.name());
        }
    }

    private void showTotals(BoardFrame frame, List<LaneTotals> lanes) {
        header.show(frame, lanes);
        hint.setVisible(lanes.stream().allMatch(lane -> lane.count() == 0));
    }

    private void openDeal() {
        boards.openDeal(pipeline == null ? null : pipeline.stages().getFirst().id());
    }
}
