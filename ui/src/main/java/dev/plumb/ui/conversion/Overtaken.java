package dev.plumb.ui.conversion;

import com.vaadin.flow.component.UI;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever converts second what the first has done; one's own second click just arrives. */
@Component
class Overtaken {

    private final OpportunityDetail details;
    private final Colleagues colleagues;
    private final Notices notices;

    Overtaken(OpportunityDetail details, Colleagues colleagues, Notices notices) {
        this.details = details;
        this.colleagues = colleagues;
        this.notices = notices;
    }

    /**
     * @return whether it has become what it should become, so that nothing is left to do
     */
    boolean by(StaleData stale, OpportunityId id, Phase wanted) {
        boolean converted = details.find(id).filter(found -> found.phase() == wanted).isPresent();
        LastChange last = stale.lastChange();
        if (!converted) {
            notices.stale(stale);
        } else if (last != null && isConversion(last.kind()) && isOneself(last)) {
            go(id, wanted);
        } else {
            tell(last, id, wanted);
        }
        return converted;
    }

    private void tell(@Nullable LastChange last, OpportunityId id, Phase wanted) {
        String text =
                last != null && isConversion(last.kind())
                        ? Texts.get("conversion.overtaken.by", last.actorName())
                        : Texts.get("conversion.overtaken");
        notices.overtaken(
                text,
                Texts.get("conversion.overtaken." + wanted.name()),
                Texts.get("conversion.open." + wanted.name()),
                () -> go(id, wanted));
    }

    private boolean isOneself(LastChange last) {
        return colleagues.me().user().id().equals(last.actor());
    }

    private static boolean isConversion(OperationKind kind) {
        return kind == OperationKind.CONVERTED_TO_DEAL || kind == OperationKind.CONVERTED_TO_LEAD;
    }

    private static void go(OpportunityId id, Phase phase) {
        UI.getCurrentOrThrow()
                .navigate(phase == Phase.DEAL ? Addresses.deal(id) : Addresses.lead(id));
    }
}
