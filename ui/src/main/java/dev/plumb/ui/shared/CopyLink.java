package dev.plumb.ui.shared;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** Puts the full address of something on the clipboard, and says so. */
@Component
public class CopyLink {
    private final Notices notices;

    CopyLink(Notices notices) {
        this.notices = notices;
    }

    /**
     * @param address as {@link Addresses} makes it
     */
    public void to(String address) {
        to(address, () -> {});
    }

    /**
     * @param whenCopied runs once it is there
     */
    public void to(String address, Runnable whenCopied) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        """
                        const link = new URL($0, document.baseURI).href;
                        if (!navigator.clipboard) return false;
                        return navigator.clipboard.writeText(link).then(() => true, () => false);
                        """,
                        address)
                .then(
                        Boolean.class,
                        copied -> {
                            if (copied) {
                                whenCopied.run();
                                notices.done(Texts.get("shared.link-copied"));
                            } else {
                                notices.problem(Texts.get("shared.link-not-copied"));
                            }
                        });
    }
}
