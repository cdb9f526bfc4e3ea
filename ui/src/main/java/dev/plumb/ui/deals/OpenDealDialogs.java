package dev.plumb.ui.deals;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.opportunities.LabelOptions;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the dialog for a new deal, and opens the deal. */
@Component
class OpenDealDialogs {
    private final OpenDeal openDeal;
    private final PipelineOptions pipelines;
    private final Colleagues colleagues;
    private final ContactSuggestions contacts;
    private final LabelOptions labels;
    private final Acts acts;
    private final Notices notices;

    OpenDealDialogs(
            OpenDeal openDeal,
            PipelineOptions pipelines,
            Colleagues colleagues,
            ContactSuggestions contacts,
            LabelOptions labels,
            Acts acts,
            Notices notices) {
        this.openDeal = openDeal;
        this.pipelines = pipelines;
        this.colleagues = colleagues;
        this.contacts = contacts;
        this.labels = labels;
        this.acts = acts;
        this.notices = notices;
    }

    /**
     * @param stage where it shall begin; null for the first stage of the first pipeline
     */
    void open(@Nullable StageId stage) {
        OpenDealForm form = new OpenDealForm(pipelines, colleagues, contacts, labels);
        if (stage != null) {
            form.begin(stage);
        }
        new OpenDealDialog(form, this::save).open();
    }

    private boolean save(OpenDeal.Command command) {
        return acts.run(() -> {
            String number = String.valueOf(openDeal.handle(command).value());
            notices.done(Texts.get("deals.opened", number));
        });
    }
}
