package dev.plumb.ui.leads;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.opportunities.LabelOptions;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.User;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.LabelSelect;
import dev.plumb.ui.shared.MoneyField;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.OwnerSelect;
import dev.plumb.ui.shared.PersonPicker;
import org.springframework.stereotype.Component;

/** Makes the fields in which a new lead is described, with what there is to choose. */
@Component
class CaptureChoices {
    private final ContactSuggestions suggestions;
    private final Colleagues colleagues;
    private final LabelOptions labels;
    private final PipelineOptions pipelines;

    CaptureChoices(
            ContactSuggestions suggestions,
            Colleagues colleagues,
            LabelOptions labels,
            PipelineOptions pipelines) {
        this.suggestions = suggestions;
        this.colleagues = colleagues;
        this.labels = labels;
        this.pipelines = pipelines;
    }

    PersonPicker person() {
        return new PersonPicker(Captions.field(OpportunityFields.PERSON.key()), suggestions);
    }

    OrganizationPicker organization() {
        return new OrganizationPicker(
                Captions.field(OpportunityFields.ORGANIZATION.key()), suggestions);
    }

    MoneyField value() {
        return new MoneyField(Captions.field(OpportunityFields.VALUE.key()), pipelines);
    }

    LabelSelect labels() {
        return new LabelSelect(Captions.field(OpportunityFields.LABELS.key()), labels);
    }

    /** Oneself first; a rep captures for nobody else. */
    OwnerSelect owner() {
        OwnerSelect select =
                new OwnerSelect(Captions.field(OpportunityFields.OWNER.key()), colleagues);
        Colleagues.Me me = colleagues.me();
        if (me.role() == Role.REP) {
            User user = me.user();
            select.setItems(new UserTag(user.id(), user.name()));
        }
        select.showFirst();
        return select;
    }
}
