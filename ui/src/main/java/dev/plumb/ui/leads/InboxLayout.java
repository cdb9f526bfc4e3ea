package dev.plumb.ui.leads;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout.OverlayContainment;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.signals.Signal;

/** The list of leads with its foot, and a panel beside it; where there is no room, over it. */
final class InboxLayout extends MasterDetailLayout {
    private static final String MASTER = "320px";
    private static final String DETAIL = "448px";

    private final LeadGrid grid;
    private int window;

    InboxLayout(LeadGrid grid, InboxFoot foot, Runnable whenEscaped) {
        super(MASTER, DETAIL);
        this.grid = grid;
        Div list = new Div(grid, foot);
        list.addClassName("plumb-lead-list");
        setMaster(list);
        setExpandMaster(true);
        setAnimationEnabled(true);
        addDetailEscapePressListener(_ -> whenEscaped.run());
        addBackdropClickListener(_ -> whenEscaped.run());
        fit();
    }

    void follow(Signal<WindowSize> size) {
        Signal.effect(
                this,
                () -> {
                    window = size.get().width();
                    fit();
                });
    }

    void open(LeadPanel panel) {
        setDetail(panel);
        fit();
    }

    void close() {
        setDetail(null);
        fit();
    }

    private void fit() {
        GridWidth width = GridWidth.of(window, getDetail() != null);
        boolean phone = width == GridWidth.PHONE;
        setOverlayContainment(phone ? OverlayContainment.PAGE : OverlayContainment.LAYOUT);
        setOverlaySize(phone ? "100%" : null);
        grid.fit(width);
    }
}
