package dev.plumb.ui.access;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.plumb.application.access.AuditFilter;
import dev.plumb.application.access.AuditRow;
import dev.plumb.application.access.AuditTrail;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.ui.shared.EmptyState;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** The entries of the audit log, the latest first, read page by page. */
final class AuditGrid extends Grid<AuditRow> {

    private static final String LINE =
            """
            <div class="plumb-audit-line">
              <b>${item.what}</b><span class="plumb-meta">${item.when}</span>
              <span>${item.about}</span><span class="plumb-meta">${item.who}</span>
              <span class="plumb-quiet">${item.details}</span>
            </div>\
            """;

    private final Formats formats;

    AuditGrid(Formats formats) {
        this.formats = formats;
        addClassName("plumb-admin-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setProperty("accessibleName", Texts.get("shell.audit"));
        addColumn(line()).setHeader(Texts.get("shell.audit"));
        addColumn(this::when)
                .setHeader(Texts.get("access.audit.when"))
                .setWidth("170px")
                .setFlexGrow(0);
        addColumn(AuditWords::who).setHeader(Texts.get("access.audit.who")).setWidth("160px");
        addColumn(AuditWords::what).setHeader(Texts.get("access.audit.what")).setWidth("160px");
        addColumn(AuditWords::about).setHeader(Texts.get("access.audit.subject")).setWidth("220px");
        addColumn(AuditWords::details)
                .setHeader(Texts.get("access.audit.details"))
                .setWidth("240px")
                .setFlexGrow(2);
        setEmptyStateComponent(
                new EmptyState(
                        Icon.LIST,
                        Texts.get("access.audit.none"),
                        Texts.get("access.audit.none.text")));
    }

    void show(AuditTrail trail, AuditFilter filter) {
        setItems(query ->
                trail.page(filter, new PageRequest(query.getOffset(), query.getLimit())).stream());
    }

    void fit(boolean phone) {
        getColumns().getFirst().setVisible(phone);
        getColumns().stream().skip(1).forEach(column -> column.setVisible(!phone));
    }

    private String when(AuditRow entry) {
        return formats.dateTime(entry.at());
    }

    private LitRenderer<AuditRow> line() {
        return LitRenderer.<AuditRow>of(LINE)
                .withProperty("when", this::when)
                .withProperty("who", AuditWords::who)
                .withProperty("what", AuditWords::what)
                .withProperty("about", AuditWords::about)
                .withProperty("details", AuditWords::details);
    }
}
