package dev.plumb.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.ui.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnseenBadgeKaribuTest extends KaribuTest {

    @Test
    void leads_that_nobody_has_opened_are_counted_up_to_99() {
        capture(1);
        assertThat(badge()).isEqualTo("1" + "1 unseen lead");
        capture(98);
        assertThat(badge()).isEqualTo("99" + "99 unseen leads");
        capture(1);
        assertThat(badge()).isEqualTo("99+" + "More than 99 unseen leads");
    }

    private void capture(int leads) {
        Seeds seeds = new Seeds(bean(JdbcClient.class));
        for (int i = 0; i < leads; i++) {
            seeds.lead("Found by others", company.marek()).insert();
        }
    }

    private String badge() {
        signIn(company.anna());
        type("nowhere");
        return _get(UnseenBadge.class).getElement().getTextRecursively();
    }
}
