package dev.plumb.ui.deals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.ViewHeader;
import java.math.BigDecimal;
import java.util.List;

/** The top of the board: which pipeline, what it comes to, how it is sorted. */
final class BoardHeader extends Composite<ViewHeader> {
    private final Formats formats;
    private final Span totals = new Span();
    private final Tooltip rates = Tooltip.forComponent(totals);
    private final Button pipelines = new Button(Icon.DOWN.create());
    private final Button sort = new Button(Icon.SORT.create());
    private final ContextMenu choice = menuOn(pipelines, ContextMenuPosition.BOTTOM_START);
    private final ContextMenu order = menuOn(sort, ContextMenuPosition.BOTTOM_END);

    BoardHeader(Formats formats, Runnable openDeal) {
        this.formats = formats;
        totals.addClassNames("plumb-meta", "plumb-desk");
        pipelines.addThemeVariants(ButtonVariant.TERTIARY);
        pipelines.setAriaLabel(Texts.get("deals.pipelines"));
        pipelines.setTooltipText(Texts.get("deals.pipelines"));
        sort.addThemeVariants(ButtonVariant.TERTIARY);
        sort.addClassName("plumb-board-sort");
        Button deal = new Button(Texts.get("deals.deal"), Icon.PLUS.create(), _ -> openDeal.run());
        deal.addThemeVariants(ButtonVariant.PRIMARY);
        deal.setAriaLabel(Texts.get("deals.open-deal"));
        deal.addClassName("plumb-desk");
        getContent().add(totals, sort, deal);
    }

    @Override
    protected ViewHeader initContent() {
        return new ViewHeader("");
    }

    void show(List<PipelineOption> options, PipelineOption shown, DealSort sortedBy) {
        getContent().setTitleText(shown.name());
        pipelines.setVisible(options.size() > 1);
        getContent().addComponentAtIndex(2, pipelines);
        choice.removeAll();
        options.forEach(option ->
                offer(
                        choice,
                        option.name(),
                        option.equals(shown),
                        () -> DealsNavigation.toBoard(option.id(), sortedBy)));
        String caption = Texts.get("deals.sort." + sortedBy.name());
        sort.setText(caption);
        sort.setAriaLabel(Texts.get("deals.sort", caption));
        order.removeAll();
        for (DealSort each : DealSort.values()) {
            offer(
                    order,
                    Texts.get("deals.sort." + each.name()),
                    each == sortedBy,
                    () -> DealsNavigation.toBoard(shown.id(), each));
        }
    }

    /** Says how many deals there are and what they come to. */
    void show(BoardFrame frame, List<LaneTotals> lanes) {
        long count = lanes.stream().mapToLong(LaneTotals::count).sum();
        long withoutRate = lanes.stream().mapToLong(LaneTotals::withoutRate).sum();
        BigDecimal sum =
                lanes.stream().map(LaneTotals::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        String text = Texts.get("deals.totals", count, formats.whole(sum, frame.currency()));
        totals.setText(
                withoutRate == 0
                        ? text
                        : text + " · " + Texts.get("deals.without-rate", withoutRate));
        rates.setText(
                frame.ratesAsOf() == null
                        ? ""
                        : Texts.get("deals.rates", formats.shortDate(frame.ratesAsOf())));
    }

    private static ContextMenu menuOn(Button button, ContextMenuPosition position) {
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.setPosition(position);
        return menu;
    }

    private static void offer(ContextMenu menu, String text, boolean chosen, Runnable choose) {
        MenuItem item = menu.addItem(text, _ -> choose.run());
        item.setCheckable(true);
        item.setChecked(chosen);
    }
}
