package dev.plumb.ui.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.ui.testing.KaribuTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OvertakenKaribuTest extends KaribuTest {

    @Test
    void ones_own_second_click_arrives_and_a_namesake_is_told_of() {
        signIn(company.marek());
        OpportunityId deal = deal();
        visit("leads");

        assertThat(convertedBy(company.anna(), deal)).isTrue();
        assertThat(address()).isEqualTo("leads");

        assertThat(convertedBy(company.marek(), deal)).isTrue();
        assertThat(address()).isEqualTo("deals/" + deal.value());
    }

    private boolean convertedBy(UserId user, OpportunityId deal) {
        String myName = bean(Colleagues.class).me().user().name();
        var last = new LastChange(user, myName, OperationKind.CONVERTED_TO_DEAL, Instant.EPOCH);
        return bean(Overtaken.class).by(new StaleData(last), deal, Phase.DEAL);
    }

    private OpportunityId deal() {
        var command =
                new OpenDeal.Command(
                        new Title("Valve"), company.stages().getFirst(), null, null, Edits.NONE);
        return bean(OpenDeal.class).handle(command);
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
