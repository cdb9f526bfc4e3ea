package dev.plumb.ui.leads;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.ui.testing.KaribuTest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the tests of the inbox, of a lead's panel and of capturing have in common. */
abstract class LeadsKaribuTest extends KaribuTest {

    /** A new lead; seen already if it is its creator's own. */
    final OpportunityId arrived(UserId creator, String title, Edits details) {
        AtomicReference<@Nullable OpportunityId> lead = new AtomicReference<>();
        as(
                creator,
                () ->
                        lead.set(
                                bean(CaptureLead.class)
                                        .handle(
                                                new CaptureLead.Command(
                                                        new Title(title),
                                                        new ContactChoice.Added<>("Piotr Sęk"),
                                                        null,
                                                        Source.WEB_FORM,
                                                        details))));
        return Objects.requireNonNull(lead.get());
    }

    final OpportunityId arrived(UserId owner, String title) {
        return arrived(owner, title, Edits.NONE);
    }

    final OpportunityDetails read(OpportunityId lead) {
        return bean(OpportunityDetail.class).find(lead).orElseThrow();
    }

    final LeadGrid grid() {
        return _get(LeadGrid.class);
    }

    final List<String> titles() {
        LeadGrid grid = grid();
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._get(grid, row).title())
                .toList();
    }

    final LeadRow row(String title) {
        LeadGrid grid = grid();
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._get(grid, row))
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    final String address() {
        var location = UI.getCurrent().getInternals().getActiveViewLocation();
        return location.getPathWithQueryParameters();
    }

    final void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    final void pressLabelled(Component where, String label) {
        _click(
                _get(
                        where,
                        Button.class,
                        button ->
                                button.withPredicate(each ->
                                        each.getAriaLabel().filter(label::equals).isPresent())));
    }

    /** What the toasts say. */
    final String told() {
        return String.join(
                " | ",
                _find(Notification.class).stream()
                        .map(toast -> toast.getElement().getTextRecursively())
                        .toList());
    }
}
