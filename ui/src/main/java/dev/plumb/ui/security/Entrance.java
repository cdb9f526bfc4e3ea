package dev.plumb.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import dev.plumb.ui.shared.Brand;
import dev.plumb.ui.shared.Texts;
import java.util.Locale;

/** What whoever has not signed in sees: the product's story, and a sheet beside it. */
public final class Entrance extends Div {

    /**
     * @param title translated already
     * @param address of this page, as it is to be shown in another language
     */
    public Entrance(String title, String address, Component... content) {
        addClassName("plumb-sign-in");
        Footer foot = new Footer(new LanguageSwitch(address));
        foot.addClassName("plumb-sign-in-foot");
        Main sheet = new Main(Brand.create(), new H1(title));
        sheet.add(content);
        sheet.add(foot);
        sheet.addClassName("plumb-sign-in-sheet");
        add(story(), sheet);
    }

    /**
     * Where a link leads that is dead.
     *
     * @param key of the title; beside it are {@code <key>.text} and {@code <key>.sign-in}
     */
    public static Entrance dead(String key, String address) {
        Anchor toSignIn = new Anchor(SignInView.ADDRESS, Texts.get(key + ".sign-in"));
        toSignIn.setRouterIgnore(true);
        return new Entrance(
                Texts.get(key), address, quiet(Texts.get(key + ".text")), new Paragraph(toSignIn));
    }

    /**
     * @param text what is to be known before the rest, translated already
     */
    public static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("plumb-quiet");
        return paragraph;
    }

    /** Goes over to the language that the address asks for. */
    public static void speak(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LanguageSwitch.PARAMETER)
                .flatMap(VisitorLanguage::parse)
                .ifPresent(language -> speak(language, event));
    }

    private static void speak(Locale language, BeforeEnterEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        VisitorLanguage.keep(language, VaadinResponse.getCurrent(), request.isSecure());
        event.getUI().setLocale(language);
    }

    private static Aside story() {
        Paragraph claim = new Paragraph(Texts.get("signin.claim"));
        claim.addClassName("plumb-sign-in-claim");
        Aside story = new Aside(claim, new Paragraph(Texts.get("signin.story")));
        story.addClassName("plumb-sign-in-story");
        return story;
    }
}
