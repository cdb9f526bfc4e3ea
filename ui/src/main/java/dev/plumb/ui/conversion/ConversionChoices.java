package dev.plumb.ui.conversion;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.opportunities.LabelOptions;
import dev.plumb.application.pipelines.PipelineOptions;
import org.springframework.stereotype.Component;

/** What the fields of a conversion offer to choose from. */
@Component
record ConversionChoices(
        PipelineOptions pipelines,
        Colleagues colleagues,
        ContactSuggestions contacts,
        LabelOptions labels) {}
