package dev.plumb.ui.access;

import dev.plumb.application.access.SetConventions;
import dev.plumb.application.access.SetSessionLimits;
import dev.plumb.application.pipelines.SetCompany;
import dev.plumb.domain.access.Conventions;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.pipelines.Company;
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

    void save(Company seen, Company wanted) {
        setCompany.handle(
                new SetCompany.Command(
                        seen,
                        wanted.name(),
                        wanted.rates().currency(),
                        wanted.rates().rates(),
                        wanted.ratesAsOf()));
    }

    void save(Conventions seen, Conventions wanted) {
        setConventions.handle(new SetConventions.Command(seen, wanted));
    }

    void save(SessionLimits seen, SessionLimits wanted) {
        setSessionLimits.handle(new SetSessionLimits.Command(seen, wanted));
    }

    /**
     * @param catchUp runs where somebody else was first
     */
    void run(Runnable save, Runnable catchUp) {
        acts.run(() -> {
            try {
                save.run();
            } catch (StaleData overtaken) {
                catchUp.run();
                throw overtaken;
            }
        });
    }

    void tellSaved() {
        notices.done(Texts.get("access.settings.saved"));
    }
}
