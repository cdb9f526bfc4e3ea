package dev.plumb.ui.leads;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The list of leads, read page by page. */
final class LeadGrid extends Grid<LeadRow> {
    private static final String ENTERED = "(element.getEventContext(event).item || {}).key || ''";

    private final LeadCells cells;
    private final Map<Grid.Column<LeadRow>, Set<GridWidth>> columns = new HashMap<>();

    LeadGrid(LeadInboxViewModel model, Formats formats) {
        cells = new LeadCells(formats);
        addClassName("plumb-lead-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        getElement().setProperty("accessibleName", Texts.get("leads.inbox"));
        setPageSize(LeadInboxViewModel.PAGE);
        setMultiSort(false);
        addColumns();
        setItems(
                new CallbackDataProvider<LeadRow, Void>(
                        query -> model.page(query.getOffset(), query.getLimit()).stream(),
                        _ -> model.count(),
                        LeadRow::id));
        ((GridSingleSelectionModel<LeadRow>) getSelectionModel()).setDeselectAllowed(false);
    }

    /**
     * @param open is told which lead is clicked, or chosen by Space
     */
    void whenChosen(Consumer<LeadRow> open) {
        asSingleSelect()
                .addValueChangeListener(change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        open.accept(change.getValue());
                    }
                });
    }

    /**
     * @param open is told on which lead Enter was pressed
     */
    void whenEntered(Consumer<LeadRow> open) {
        getElement()
                .addEventListener(
                        "keydown",
                        event -> {
                            String key = event.getEventData().path(ENTERED).asString("");
                            LeadRow row =
                                    key.isEmpty()
                                            ? null
                                            : getDataCommunicator().getKeyMapper().get(key);
                            if (row != null) {
                                open.accept(row);
                            }
                        })
                .setFilter("event.key === 'Enter'")
                .addEventData(ENTERED);
    }

    /** Puts the focus on the row that had it, and again once a closing panel has taken it away. */
    void focusRow() {
        getElement()
                .executeJs(
                        """
                        const focus = () =>
                          this.shadowRoot?.querySelector('#items [tabindex="0"]')?.focus();
                        focus();
                        setTimeout(() => document.activeElement === document.body && focus(), 300);
                        """);
    }

    /**
     * @param sorted is told what a click on a header asks for
     */
    void whenSorted(Consumer<SortBy<LeadSort>> sorted) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(
                        event.getSortOrder().stream()
                                .findFirst()
                                .map(LeadGrid::sortBy)
                                .orElse(InboxQuery.DEFAULT.sort()));
            }
        });
    }

    void show(SortBy<LeadSort> sort) {
        Grid.Column<LeadRow> column = getColumnByKey(InboxQuery.word(sort.key()));
        SortDirection direction =
                sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        List<GridSortOrder<LeadRow>> order = List.of(new GridSortOrder<>(column, direction));
        if (!getSortOrder().stream().map(LeadGrid::sortBy).toList().equals(List.of(sort))) {
            sort(order);
        }
    }

    void fit(GridWidth width) {
        getElement().setAttribute("data-width", width.style());
        columns.forEach((column, widths) -> column.setVisible(widths.contains(width)));
    }

    private void addColumns() {
        EnumSet<GridWidth> desk = EnumSet.of(GridWidth.NARROW, GridWidth.WIDE);
        EnumSet<GridWidth> wide = EnumSet.of(GridWidth.WIDE);
        add(cells.line(), Texts.get("leads.column.lead"), EnumSet.of(GridWidth.PHONE))
                .setFlexGrow(1);
        add(cells.title(), Texts.get("leads.column.lead"), desk)
                .setKey(InboxQuery.word(LeadSort.TITLE))
                .setSortable(true)
                .setWidth("190px")
                .setFlexGrow(3);
        add(cells.activity(), Texts.get("leads.column.next"), desk)
                .setKey(InboxQuery.word(LeadSort.URGENCY))
                .setSortable(true)
                .setWidth("160px");
        add(cells.labels(), Captions.field(OpportunityFields.LABELS.key()), desk).setWidth("104px");
        keep(addColumn(cells::source), Captions.field(OpportunityFields.SOURCE.key()), wide)
                .setWidth("116px");
        keep(addColumn(LeadCells::channel), Captions.field(OpportunityFields.CHANNEL.key()), wide)
                .setWidth("100px");
        add(cells.value(), Captions.field(OpportunityFields.VALUE.key()), desk)
                .setKey(InboxQuery.word(LeadSort.VALUE))
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("116px")
                .setFlexGrow(0);
        add(cells.owner(), Captions.field(OpportunityFields.OWNER.key()), desk)
                .setWidth("76px")
                .setFlexGrow(0);
        keep(
                        addColumn(row -> LeadCells.name(row.person())),
                        Captions.field(OpportunityFields.PERSON.key()),
                        wide)
                .setWidth("116px");
        keep(
                        addColumn(row -> LeadCells.name(row.organization())),
                        Captions.field(OpportunityFields.ORGANIZATION.key()),
                        wide)
                .setWidth("116px");
        keep(addColumn(cells::created), Texts.get("leads.column.created"), wide)
                .setKey(InboxQuery.word(LeadSort.CREATED))
                .setSortable(true)
                .setWidth("100px")
                .setFlexGrow(0);
    }

    private Grid.Column<LeadRow> add(
            LitRenderer<LeadRow> renderer, String header, Set<GridWidth> widths) {
        return keep(addColumn(renderer), header, widths);
    }

    private Grid.Column<LeadRow> keep(
            Grid.Column<LeadRow> column, String header, Set<GridWidth> widths) {
        columns.put(column, widths);
        return column.setHeader(header);
    }

    private static SortBy<LeadSort> sortBy(GridSortOrder<LeadRow> order) {
        String key = order.getSorted().getKey();
        LeadSort sort =
                Arrays.stream(LeadSort.values())
                        .filter(each -> InboxQuery.word(each).equals(key))
                        .findFirst()
                        .orElseThrow();
        return new SortBy<>(sort, order.getDirection() == SortDirection.DESCENDING);
    }
}
