package dev.plumb.ui.deals;

import dev.plumb.ui.shared.CreateAction;
import dev.plumb.ui.shared.Icon;
import org.springframework.stereotype.Component;

/** A new deal, from anywhere. */
@Component
class OpenDealAction implements CreateAction {
    private static final int AFTER_LEADS = 20;

    private final OpenDealDialogs dialogs;

    OpenDealAction(OpenDealDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public String captionKey() {
        return "deals.deal";
    }

    @Override
    public Icon icon() {
        return Icon.BOARD;
    }

    @Override
    public int order() {
        return AFTER_LEADS;
    }

    @Override
    public void open() {
        dialogs.open(null);
    }
}
