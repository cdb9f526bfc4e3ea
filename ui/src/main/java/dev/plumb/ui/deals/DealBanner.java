package dev.plumb.ui.deals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says above a deal that it is over, put aside or thrown away, or that somebody changed it. */
final class DealBanner extends Div {
    private final Formats formats;

    DealBanner(Formats formats) {
        this.formats = formats;
        addClassName("plumb-banner");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(OpportunityDetails details) {
        switch (details.lifecycle()) {
            case Lifecycle.Active() -> show(details.status(), details.lostReason());
            case Lifecycle.Archived(Instant at) ->
                    say("warn", Icon.ARCHIVE, Texts.get("deals.archived-on", day(at)));
            case Lifecycle.Deleted(Instant at) ->
                    say("warn", Icon.TRASH, Texts.get("deals.deleted-on", day(at)));
        }
    }

    /** Somebody changed it while it is being edited here. */
    void showChanged(String by, Runnable reload) {
        say(
                "warn",
                Icon.PERSON,
                Texts.get("deals.changed-by", by),
                new Button(Texts.get("deals.reload"), _ -> reload.run()));
    }

    private void show(@Nullable DealStatus status, @Nullable String lostReason) {
        switch (status) {
            case DealStatus.Won(Instant at) ->
                    say("good", Icon.FLAG, Texts.get("deals.won-on", day(at)));
            case DealStatus.Lost(Instant at, _) ->
                    say(
                            "fail",
                            Icon.LOST,
                            lostReason == null
                                    ? Texts.get("deals.lost-on", day(at))
                                    : Texts.get("deals.lost-on-because", day(at), lostReason));
            case DealStatus.Open _ -> setVisible(false);
            case null -> setVisible(false);
        }
    }

    private void say(String kind, Icon icon, String text, Component... actions) {
        removeAll();
        getElement().setAttribute("data-kind", kind);
        add(icon.create(), new Paragraph(text));
        add(actions);
        setVisible(true);
    }

    private String day(Instant at) {
        return formats.date(LocalDate.ofInstant(at, formats.zone()));
    }
}
