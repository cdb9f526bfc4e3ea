package dev.plumb.ui.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.opportunities.LabelOptions;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Field;
import dev.plumb.ui.opportunities.InPlaceField.Saving;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.LabelSelect;
import dev.plumb.ui.shared.MoneyField;
import dev.plumb.ui.shared.OwnerSelect;
import dev.plumb.ui.shared.VisibilitySelect;
import org.springframework.stereotype.Component;

/** Makes the fields with which the facts of an opportunity are edited. */
@Component
class FactFields {
    private final Colleagues colleagues;
    private final LabelOptions labelOptions;
    private final PipelineOptions pipelineOptions;

    FactFields(Colleagues colleagues, LabelOptions labelOptions, PipelineOptions pipelineOptions) {
        this.colleagues = colleagues;
        this.labelOptions = labelOptions;
        this.pipelineOptions = pipelineOptions;
    }

    InPlaceField value(OpportunityDetails details) {
        MoneyField field = new MoneyField(caption(VALUE), pipelineOptions);
        field.setValue(details.value());
        return new InPlaceField(
                field, () -> Edits.of(VALUE, field.getValue()), field::problem, Saving.BY_ENTER);
    }

    InPlaceField labels(OpportunityDetails details) {
        LabelSelect field = new LabelSelect(caption(LABELS), labelOptions);
        field.show(details.labels());
        return new InPlaceField(
                field, () -> Edits.of(LABELS, field.labels()), Saving.BY_BUTTON_ALONE);
    }

    InPlaceField owner(OpportunityDetails details) {
        OwnerSelect field = new OwnerSelect(caption(OWNER), colleagues);
        field.show(details.owner());
        return new InPlaceField(field, () -> Edits.of(OWNER, field.owner()), Saving.BY_CHOOSING);
    }

    InPlaceField visibility(OpportunityDetails details) {
        VisibilitySelect field = new VisibilitySelect(caption(VISIBILITY));
        field.setValue(details.visibility());
        return new InPlaceField(
                field, () -> Edits.of(VISIBILITY, field.getValue()), Saving.BY_CHOOSING);
    }

    InPlaceField expectedClose(OpportunityDetails details) {
        DatePicker field = Fields.datePicker(caption(EXPECTED_CLOSE));
        field.setValue(details.expectedClose());
        field.setClearButtonVisible(true);
        return new InPlaceField(
                field, () -> Edits.of(EXPECTED_CLOSE, field.getValue()), Saving.BY_CHOOSING);
    }

    private static String caption(Field<?> field) {
        return Captions.field(field.key());
    }
}
