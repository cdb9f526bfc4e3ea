package dev.plumb.ui.leads;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.CreateAction;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Captures a lead from anywhere, and opens it. */
@Component
class CaptureLeadAction implements CreateAction {
    private static final int ORDER = 10;

    private final CaptureLead captureLead;
    private final OpportunityInputs inputs;
    private final Acts acts;
    private final Notices notices;

    CaptureLeadAction(
            CaptureLead captureLead, OpportunityInputs inputs, Acts acts, Notices notices) {
        this.captureLead = captureLead;
        this.inputs = inputs;
        this.acts = acts;
        this.notices = notices;
    }

    @Override
    public String captionKey() {
        return "leads.capture";
    }

    @Override
    public Icon icon() {
        return Icon.INBOX;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void open() {
        new CaptureLeadDialog(inputs, this::capture).open();
    }

    Button button(String className) {
        Button button = new Button(Texts.get("leads.capture"), Icon.PLUS.create(), _ -> open());
        button.addClassName(className);
        return button;
    }

    /** As {@link #button}, floating over the list on a phone. */
    Button floatingButton() {
        Button button = button("plumb-fab");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private boolean capture(CaptureLead.Command command) {
        Optional<OpportunityId> lead = acts.get(() -> captureLead.handle(command));
        lead.ifPresent(id -> {
            notices.done(Texts.get("leads.captured", command.title().value()));
            LeadsNavigation.open(id);
        });
        return lead.isPresent();
    }
}
