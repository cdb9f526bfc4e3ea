package dev.plumb.ui.doors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** What must be found out, a class each. */
public final class WaysRound {

    private WaysRound() {}

    static class ReferenceToNow {
        Supplier<Instant> clock = Instant::now;
    }

    static class OwnClock {
        Clock clock = Clock.systemUTC();
    }

    static class MachinesZone {
        ZoneId zone = ZoneId.systemDefault();
    }

    static class OldDate {
        Date now = new Date();
    }

    static class ReferenceToRandomKey {
        Supplier<UUID> keys = UUID::randomUUID;
    }

    static class MachinesLanguage {
        Locale language = Locale.getDefault(Locale.Category.FORMAT);
    }

    static class StyledInJava {
        Object style = new Div().getStyle();
    }

    static class StyledPage {
        Object style(UI ui) {
            return ui.getElement().getStyle();
        }
    }
}
