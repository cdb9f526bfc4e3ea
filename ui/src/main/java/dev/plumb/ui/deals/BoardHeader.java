package dev.plumb.ui.deals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
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

    BoardHeader(Formats formats, Runnable openDeal) {
        this.formats = formats;
        totals.addClassNames("plumb-meta", "plumb-board-totals");
        pipelines.addThemeVariants(ButtonVariant.TERTIARY);
        pipelines.setAriaLabel(Texts.get("deals.pipelines"));
        pipelines.setTooltipText(Texts.get("deals.pipelines"));
        sort.addThemeVariants(ButtonVariant.TERTIARY);
        sort.setAriaLabel(Texts.get("deals.sort"));
        Button deal = new Button(Texts.get("deals.deal"), Icon.PLUS.create(), _ -> openDeal.run());
        deal.addThemeVariants(ButtonVariant.PRIMARY);
        deal.setAriaLabel(Texts.get("deals.open-deal"));
        deal.addClassName("plumb-desk");
        getContent().add(totals, sort, deal);
    }

    void show(List<PipelineOption> options, PipelineOption shown, DealSort sortedBy) {
        getContent().setTitleText(shown.name());
        pipelines.setVisible(options.size() > 1);
        getContent().addComponentAtIndex(2, pipelines);
        ContextMenu choice = menuOf(pipelines);
        options.forEach(option ->
                choice.addItem(option.name(), _ -> DealsNavigation.toBoard(option.id(), sortedBy))
                        .setChecked(option.equals(shown)));
        sort.setText(Texts.get("deals.sort." + sortedBy.name()));
        ContextMenu order = menuOf(sort);
        for (DealSort each : DealSort.values()) {
            order.addItem(
                            Texts.get("deals.sort." + each.name()),
                            _ -> DealsNavigation.toBoard(shown.id(), each))
                    .setChecked(each == sortedBy);
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

    private static ContextMenu menuOf(Button button) {
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        return menu;
    }
}
