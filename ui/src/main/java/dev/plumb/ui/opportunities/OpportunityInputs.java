package dev.plumb.ui.opportunities;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Field;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.ChannelSelect;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.LabelSelect;
import dev.plumb.ui.shared.MoneyField;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.OwnerSelect;
import dev.plumb.ui.shared.PersonPicker;
import dev.plumb.ui.shared.StageSelect;
import dev.plumb.ui.shared.VisibilitySelect;
import org.springframework.stereotype.Component;

/** Makes the fields in which an opportunity is described, with what there is to choose. */
@Component
public class OpportunityInputs {
    private final Colleagues colleagues;
    private final ListOptions lists;
    private final PipelineOptions pipelines;
    private final ContactSuggestions contacts;

    OpportunityInputs(
            Colleagues colleagues,
            ListOptions lists,
            PipelineOptions pipelines,
            ContactSuggestions contacts) {
        this.colleagues = colleagues;
        this.lists = lists;
        this.pipelines = pipelines;
        this.contacts = contacts;
    }

    static TextField title() {
        TextField field = new TextField(caption(OpportunityFields.TITLE));
        field.setMaxLength(Title.MAX_LENGTH);
        return field;
    }

    MoneyField value() {
        return new MoneyField(caption(OpportunityFields.VALUE), pipelines);
    }

    /** Where the user's own deals begin, to begin with. */
    public StageSelect stage() {
        return stage(colleagues.me().user().id());
    }

    /** Where the owner's deals begin, to begin with. */
    public StageSelect stage(UserId owner) {
        return new StageSelect(pipelines, owner);
    }

    public PersonPicker person() {
        return new PersonPicker(caption(OpportunityFields.PERSON), contacts);
    }

    public OrganizationPicker organization() {
        return new OrganizationPicker(caption(OpportunityFields.ORGANIZATION), contacts);
    }

    LabelSelect labels() {
        return new LabelSelect(caption(OpportunityFields.LABELS), lists);
    }

    ChannelSelect channel() {
        return new ChannelSelect(caption(OpportunityFields.CHANNEL), lists);
    }

    /** Of something that is there: those to whom the user may give it. */
    public OwnerSelect owner() {
        return new OwnerSelect(caption(OpportunityFields.OWNER), colleagues);
    }

    /** Of something new: oneself first; a rep adds for nobody else. */
    public OwnerSelect newOwner() {
        OwnerSelect select = owner();
        User user = colleagues.me().user();
        if (user.role() == Role.REP) {
            select.setItems(new UserTag(user.id(), user.name(), true));
        }
        select.showFirst();
        return select;
    }

    static DatePicker expectedClose() {
        return Fields.datePicker(caption(OpportunityFields.EXPECTED_CLOSE));
    }

    static VisibilitySelect visibility() {
        return new VisibilitySelect(caption(OpportunityFields.VISIBILITY));
    }

    private static String caption(Field<?> field) {
        return Captions.field(field.key());
    }
}
