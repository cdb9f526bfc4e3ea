package dev.plumb.ui.access;

import dev.plumb.application.access.SetConventions;
import dev.plumb.application.access.SetSessionLimits;
import dev.plumb.application.pipelines.SetCompany;
import dev.plumb.domain.access.Conventions;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import org.springframework.stereotype.Component;

/** Keeps the company's settings, and says so. */
@Component
class SettingsActs {

    private final SetCompany setCompany;
    private final SetConventions setConventions;
    private final SetSessionLimits setSessionLimits;
    private final Acts acts;
    private final Notices notices;

    SettingsActs(
            SetCompany setCompany,
            SetConventions setConventions,
            SetSessionLimits setSessionLimits,
            Acts acts,
            Notices notices) {
        this.setCompany = setCompany;
        this.setConventions = setConventions;
        this.setSessionLimits = setSessionLimits;
        this.acts = acts;
        this.notices = notices;
    }

    void save(SetCompany.Command command) {
        done(() -> setCompany.handle(command));
    }

    void save(Conventions conventions) {
        done(() -> setConventions.handle(new SetConventions.Command(conventions)));
    }

    void save(SessionLimits limits) {
        done(() -> setSessionLimits.handle(new SetSessionLimits.Command(limits)));
    }

    private void done(Runnable act) {
        if (acts.run(act)) {
            notices.done(Texts.get("access.settings.saved"));
        }
    }
}
