package dev.plumb.application.access;

import dev.plumb.domain.access.RememberedBrowser;
import java.util.List;

/** The browsers that keep oneself signed in. */
public interface MyBrowsers {

    /** Whatever was used last first. */
    List<RememberedBrowser> remembered();
}
