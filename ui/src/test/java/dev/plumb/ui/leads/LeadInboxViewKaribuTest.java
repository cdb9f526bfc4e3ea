package dev.plumb.ui.leads;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Money;
import dev.plumb.ui.shared.EmptyState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LeadInboxViewKaribuTest extends LeadsKaribuTest {

    @BeforeEach
    void signIn() {
        signIn(company.marek());
    }

    @Test
    void the_inbox_lists_what_one_sees() {
        visit("leads");

        assertThat(titles())
                .contains("Boiler room refit")
                .doesNotContain("Secret works", "Riser 9");
        assertThat(_get(InboxFoot.class).getElement().getTextRecursively())
                .contains(titles().size() + " lead");
    }

    @Test
    void typing_filters_without_regard_to_accents_and_the_address_says_so() {
        visit("leads");

        _setValue(_get(_get(InboxFilterBar.class), TextField.class), "lecka");

        assertThat(titles()).containsExactly("Boiler room refit");
        visit("leads?q=lecka");
        assertThat(titles()).containsExactly("Boiler room refit");
        assertThat(_get(_get(InboxFilterBar.class), TextField.class).getValue()).isEqualTo("lecka");
    }

    @Test
    void a_filter_is_a_chip_that_can_be_taken_away() {
        var hot = company.hot().value();
        arrived(
                company.ewa(),
                "Leak survey",
                Edits.of(OpportunityFields.LABELS, Set.of(company.warm())));

        visit("leads?owner=me&label=" + hot);
        assertThat(titles()).containsExactly("Boiler room refit");
        assertThat(_find(FilterChip.class)).hasSize(2);

        pressLabelled(_get(InboxFilterBar.class), "Remove filter: Labels");

        assertThat(address()).isEqualTo("leads?owner=me");
        assertThat(_find(FilterChip.class)).hasSize(1);
        assertThat(titles()).contains("Boiler room refit").doesNotContain("Leak survey");
    }

    @Test
    void what_an_address_gets_wrong_is_left_out() {
        visit("leads?owner=team:999&label=999&sort=nothing&x=y");

        _assertNone(FilterChip.class);
        assertThat(titles()).contains("Boiler room refit");
    }

    @Test
    void a_filter_that_leaves_nothing_says_which_it_is_and_goes_at_once() {
        visit("leads?q=nobodyhasthis&owner=me");
        assertThat(titles()).isEmpty();
        EmptyState empty = (EmptyState) grid().getEmptyStateComponent();
        assertThat(empty.getElement().getTextRecursively()).contains("nobodyhasthis", "Me");

        _click(_get(empty, Button.class));

        assertThat(address()).isEqualTo("leads");
        assertThat(titles()).contains("Boiler room refit");
    }

    @Test
    void a_header_sorts_and_the_address_says_so() {
        arrived(
                company.marek(),
                "Costly",
                Edits.of(OpportunityFields.VALUE, Money.of("900000", "PLN")));
        visit("leads?sort=value,desc");
        assertThat(titles().getFirst()).isEqualTo("Costly");

        grid().sort(GridSortOrder.desc(grid().getColumnByKey("title")).build());
        visit("leads?sort=title");
        assertThat(titles()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void urgency_goes_one_way_and_its_header_says_so() {
        visit("leads");

        ComponentUtil.fireEvent(
                grid(),
                new SortEvent<>(
                        grid(),
                        GridSortOrder.desc(grid().getColumnByKey("urgency")).build(),
                        true));

        assertThat(address()).isEqualTo("leads");
        assertThat(grid().getSortOrder())
                .extracting(GridSortOrder::getDirection)
                .containsExactly(SortDirection.ASCENDING);
    }

    @Test
    void a_search_that_finds_too_many_asks_for_more() {
        InboxFoot foot = new InboxFoot();
        LeadInboxViewModel model =
                new LeadInboxViewModel(
                        new Plentiful(),
                        new InboxChoices(bean(Colleagues.class), bean(ListOptions.class)));
        model.show(InboxQuery.DEFAULT.with(LeadFilter.ALL.withText("pipe")));
        model.refresh();

        foot.show(model);

        assertThat(foot.getElement().getTextRecursively())
                .contains("More than 10,000 leads match: add a word or a filter");
    }

    @Test
    void choosing_a_row_opens_the_lead_beside_the_list_and_closing_it_leaves_the_filter() {
        visit("leads?q=boiler&owner=me");
        LeadGrid before = grid();

        GridKt._selectRow(grid(), 0);

        assertThat(address()).isEqualTo("leads/" + company.boiler().value() + "?owner=me&q=boiler");
        assertThat(grid()).isSameAs(before);
        assertThat(grid().getSelectedItems())
                .extracting(LeadRow::title)
                .containsExactly("Boiler room refit");
        pressLabelled(_get(LeadPanel.class), "Close (Esc)");
        _assertNone(LeadPanel.class);
        assertThat(address()).isEqualTo("leads?owner=me&q=boiler");
        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void a_colleague_is_offered_by_the_name_that_others_gave_meanwhile() {
        visit("leads?owner=user:" + company.ewa().value());
        assertThat(_get(InboxFilterBar.class).getElement().getTextRecursively())
                .contains("Ewa Maj");
        rename("Ewa Nowak");

        _get(LeadInboxView.class)
                .changedElsewhere(Set.of(new ItemRef(ItemKind.USER, company.ewa().value())));

        assertThat(_get(InboxFilterBar.class).getElement().getTextRecursively())
                .contains("Ewa Nowak");
        rename("Ewa Maj");
    }

    private void rename(String ewa) {
        bean(JdbcClient.class)
                .sql("update app_user set name = :name where id = :id")
                .param("name", ewa)
                .param("id", company.ewa().value())
                .update();
    }

    @Test
    void opening_a_lead_marks_it_seen() {
        var lead =
                arrived(
                        company.anna(),
                        "Never looked at",
                        Edits.of(OpportunityFields.OWNER, company.marek()));
        visit("leads");
        assertThat(row("Never looked at").unseen()).isTrue();
        int unseen = bean(LeadInbox.class).unseen();

        visit("leads/" + lead.value());

        assertThat(bean(LeadInbox.class).unseen()).isEqualTo(unseen - 1);
        assertThat(row("Never looked at").unseen()).isFalse();
    }

    @Test
    void a_lead_that_is_a_deal_leads_to_the_deal() {
        visit("leads/" + company.riser().value());

        assertThat(address()).isEqualTo("deals/" + company.riser().value());
    }

    @Test
    void a_hidden_lead_is_not_there() {
        visit("leads/" + company.secret().value());

        _assertNone(LeadInboxView.class);
        _assertNone(LeadPanel.class);
    }

    @Test
    void one_who_sees_a_lead_but_may_not_edit_it_finds_nothing_to_press() {
        signIn(company.zofia());

        visit("leads/" + company.boiler().value());

        _assertOne(LeadPanel.class);
        assertThat(_find(Button.class, button -> button.withText("Convert to deal"))).isEmpty();
        assertThat(InPlaceButtons.in(_get(LeadPanel.class))).isEmpty();
    }

    private static final class Plentiful implements LeadInbox {

        @Override
        public List<LeadRow> page(LeadFilter filter, SortBy<LeadSort> sort, PageRequest page) {
            return List.of();
        }

        @Override
        public int count(LeadFilter filter) {
            return MOST_FOUND + 1;
        }

        @Override
        public int unseen() {
            return 0;
        }
    }
}
