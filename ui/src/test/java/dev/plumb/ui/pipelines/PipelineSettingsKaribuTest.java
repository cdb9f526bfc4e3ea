package dev.plumb.ui.pipelines;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.pipelines.ChangePipeline;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.application.pipelines.PipelineSettings;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.ToastsShown;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PipelineSettingsKaribuTest extends KaribuTest {

    @BeforeEach
    void open() {
        signIn(company.ola());
        visit("admin/pipelines/" + company.sales().value());
    }

    @Test
    void a_pipeline_is_changed_and_saved_as_one() {
        assertThat(_find(SaveBar.class)).isEmpty();
        String before = stages().getLast().name();

        _setValue(names().getLast(), "Contract");
        _setValue(probabilities().getLast(), 90);
        click("Stage");
        _setValue(names().getLast(), "Delivery");
        click("Save");

        assertThat(ToastsShown.texts()).contains("Pipeline “Sales” saved");
        assertThat(stages()).extracting(StageTag::name).contains("Contract", "Delivery");
        assertThat(_find(SaveBar.class)).isEmpty();

        removeStage("Delivery");
        assertThat(ToastsShown.texts()).contains("Stage “Delivery” removed");
        _setValue(names().getLast(), before);
        click("Save");
        assertThat(stages().getLast().name()).isEqualTo(before);
    }

    @Test
    void what_is_missing_or_twice_is_said_at_the_field_and_nothing_typed_is_lost() {
        _setValue(names().get(1), "  ");
        click("Save");
        assertThat(names().get(1).getErrorMessage()).isEqualTo("A stage needs a name.");
        _setValue(names().get(1), "\u200b");
        click("Save");
        assertThat(names().get(1).getErrorMessage()).isEqualTo("A stage needs a name.");

        _setValue(names().get(1), names().getFirst().getValue().toUpperCase());
        click("Save");
        assertThat(names().get(1).isInvalid()).isTrue();
        assertThat(names().get(1).getErrorMessage()).contains("Two stages");
        click("Discard");
        assertThat(names().get(1).getValue()).isEqualTo(stages().get(1).name());
    }

    @Test
    void removing_a_stage_that_holds_deals_asks_where_they_go_and_can_be_taken_back() {
        StageId first = company.stages().getFirst();
        removeStage(stages().getFirst().name());
        RemovalDialog dialog = _get(RemovalDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("open deal");
        _click(_get(dialog, Button.class, spec -> spec.withText("Remove")));

        assertThat(stageOfRiser()).isNotEqualTo(first);
        assertThat(stages()).extracting(StageTag::id).doesNotContain(first);

        ToastsShown.press("Undo");
        assertThat(stageOfRiser()).isEqualTo(first);
        assertThat(stages()).extracting(StageTag::id).contains(first);
    }

    @Test
    void a_stage_where_a_deal_came_meanwhile_is_not_removed_unasked() {
        String proposal = stages().getLast().name();
        AtomicReference<OpportunityId> late = new AtomicReference<>();
        as(company.marek(), () -> late.set(openDeal(company.stages().getLast())));

        removeStage(proposal);

        assertThat(_get(RemovalDialog.class).getElement().getTextRecursively())
                .contains("1 open deal");
        _get(RemovalDialog.class).close();
        as(
                company.marek(),
                () ->
                        bean(MoveDealToStage.class)
                                .handle(
                                        new MoveDealToStage.Command(
                                                late.get(),
                                                Version.FIRST,
                                                company.stages().getFirst())));
    }

    @Test
    void a_stage_is_not_removed_over_what_is_not_saved() {
        _setValue(names().getFirst(), "Something else");
        removeStage(names().getLast().getValue());

        assertThat(_find(RemovalDialog.class)).isEmpty();
        assertThat(_get(SaveBar.class).getElement().getTextRecursively())
                .contains("Save or discard");
        click("Discard");
    }

    @Test
    void whoever_saves_second_is_told_and_keeps_what_was_typed() {
        _setValue(names().getFirst(), "Mine");
        as(company.ola(), this::renameMeanwhile);
        click("Save");

        assertThat(ToastsShown.texts()).contains("Your change was not saved.");
        assertThat(names().getFirst().getValue()).isEqualTo("Mine");
        click("Discard");
        assertThat(_find(SaveBar.class)).isEmpty();
    }

    @Test
    void deals_that_come_change_numbers_alone() {
        PipelineForm form = _get(PipelineForm.class);
        String before = deals();
        _setValue(names().getFirst(), "Mine");
        AtomicReference<OpportunityId> come = new AtomicReference<>();
        as(company.marek(), () -> come.set(openDeal(company.stages().getFirst())));

        _get(PipelineSettingsView.class).follow();

        assertThat(deals()).isNotEqualTo(before);
        assertThat(warnings()).doesNotContain("Another administrator");
        _setValue(names().getFirst(), stages().getFirst().name());
        as(company.marek(), () -> openDeal(company.stages().getFirst()));
        _get(PipelineSettingsView.class).follow();
        assertThat(_get(PipelineForm.class)).isSameAs(form);
        _setValue(names().getFirst(), "Mine");
        as(company.ola(), this::renameMeanwhile);
        _get(PipelineSettingsView.class).follow();
        assertThat(warnings()).contains("Another administrator");
        click("Discard");
    }

    private static String warnings() {
        return _get(SaveBar.class).getElement().getTextRecursively();
    }

    private static String deals() {
        return _get(
                        _find(StageRow.class).getFirst(),
                        Span.class,
                        spec -> spec.withClasses("plumb-stage-deals"))
                .getText();
    }

    @Test
    void the_list_stays_where_a_link_of_it_was_followed() {
        visit("admin/pipelines");
        Anchor link = link();

        visit("admin/pipelines/" + company.sales().value());

        assertThat(link()).isSameAs(link);
        assertThat(link.getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    private Anchor link() {
        String address = "admin/pipelines/" + company.sales().value();
        return _get(
                Anchor.class,
                spec -> spec.withPredicate(anchor -> address.equals(anchor.getHref())));
    }

    @Test
    void a_probability_that_is_hidden_does_not_keep_anything_from_being_saved() {
        Integer before = probabilities().getFirst().getValue();
        _setValue(probabilities().getFirst(), 150);
        assertThat(probabilities().getFirst().isInvalid()).isTrue();
        _setValue(_get(Checkbox.class), false);
        click("Save");

        assertThat(ToastsShown.texts()).contains("Pipeline “Sales” saved");
        _setValue(_get(Checkbox.class), true);
        assertThat(probabilities().getFirst().getValue()).isEqualTo(before);
        click("Save");
    }

    @Test
    void where_there_are_the_most_stages_it_is_said_and_none_is_added() {
        while (names().size() < Pipeline.MOST_STAGES) {
            click("Stage");
        }

        assertThat(button("Stage").isEnabled()).isFalse();
        assertThat(_get(StageRows.class).getElement().getTextRecursively())
                .contains("50 stages at most");
        _click(_get(_find(StageRow.class).getLast(), Button.class));
        assertThat(button("Stage").isEnabled()).isTrue();
        click("Discard");
    }

    @Test
    void no_warning_takes_the_place_of_another() {
        _setValue(names().getFirst(), "Mine");
        _get(PipelineForm.class).warn();
        removeStage(names().getLast().getValue());

        assertThat(_get(SaveBar.class).getElement().getTextRecursively())
                .contains("Another administrator")
                .contains("Save or discard");
        click("Discard");
    }

    @Test
    void the_browser_asks_before_what_was_typed_goes() {
        assertThat(_get(PipelineForm.class).getElement().hasAttribute("data-guarded")).isTrue();
    }

    @Test
    void leaving_with_something_unsaved_asks_first() {
        _setValue(names().getFirst(), "Unsaved");
        visit("leads");
        _get(ConfirmDialog.class).close();
        click("Discard");
    }

    @Test
    void a_pipeline_is_added_with_the_stages_of_another_and_removed() {
        click("Pipeline");
        AddPipelineDialog dialog = _get(AddPipelineDialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Create")));
        assertThat(_get(dialog, TextField.class).getErrorMessage())
                .isEqualTo("A pipeline needs a name.");
        _setValue(_get(dialog, TextField.class), "SALES");
        _click(_get(dialog, Button.class, spec -> spec.withText("Create")));
        assertThat(_get(dialog, TextField.class).getErrorMessage()).contains("Sales");
        _setValue(_get(dialog, TextField.class), "Service");
        _click(_get(dialog, Button.class, spec -> spec.withText("Create")));

        List<PipelineOption> options = bean(PipelineOptions.class).pipelines();
        assertThat(options).extracting(PipelineOption::name).containsExactly("Sales", "Service");
        assertThat(options.getLast().stages())
                .extracting(StageTag::name)
                .containsExactlyElementsOf(stages().stream().map(StageTag::name).toList());

        _setValue(_get(PipelineNameField.class), "sales");
        click("Save");
        assertThat(_get(PipelineNameField.class).getErrorMessage()).contains("Sales");
        click("Discard");
        _click(_get(_get(PipelineForm.class), Button.class, spec -> spec.withText("Remove")));
        RemovalDialog removal = _get(RemovalDialog.class);
        _click(_get(removal, Button.class, spec -> spec.withText("Remove")));
        assertThat(bean(PipelineOptions.class).pipelines()).hasSize(1);
        assertThat(ToastsShown.texts()).contains("Pipeline “Service” removed", "Undo");
    }

    private OpportunityId openDeal(StageId stage) {
        return bean(OpenDeal.class)
                .handle(new OpenDeal.Command(new Title("Late"), stage, null, null, Edits.NONE));
    }

    private void renameMeanwhile() {
        PipelineEntry entry =
                bean(PipelineSettings.class).pipelines().stream()
                        .filter(each -> each.id().equals(company.sales()))
                        .findFirst()
                        .orElseThrow();
        bean(ChangePipeline.class)
                .handle(
                        new ChangePipeline.Command(
                                entry.id(),
                                entry.version(),
                                entry.name(),
                                !entry.weighted(),
                                entry.stages().stream()
                                        .map(stage ->
                                                new ChangePipeline.ChangedStage(
                                                        stage.id(),
                                                        stage.name(),
                                                        stage.probability(),
                                                        stage.rottingDays()))
                                        .toList(),
                                Set.of(),
                                Set.of()));
    }

    private void removeStage(String name) {
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Remove " + name)));
    }

    private static void click(String text) {
        _click(button(text));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<TextField> names() {
        return _find(StageRow.class).stream().map(row -> _get(row, TextField.class)).toList();
    }

    private static List<IntegerField> probabilities() {
        return _find(StageRow.class).stream()
                .map(row -> _find(row, IntegerField.class).getFirst())
                .toList();
    }

    private List<StageTag> stages() {
        return bean(PipelineOptions.class).pipelines().stream()
                .filter(option -> option.id().equals(company.sales()))
                .findFirst()
                .orElseThrow()
                .stages();
    }

    private StageId stageOfRiser() {
        return bean(OpportunityDetail.class)
                .find(company.riser())
                .orElseThrow()
                .placement()
                .stage();
    }
}
