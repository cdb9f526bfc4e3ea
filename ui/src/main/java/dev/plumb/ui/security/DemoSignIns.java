package dev.plumb.ui.security;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** The people of the demo; one click signs in as one of them. */
final class DemoSignIns extends Section {

    private static final String PASSWORD = "plumb-demo";

    DemoSignIns() {
        addClassName("plumb-demo");
        H2 title = new H2(Texts.get("signin.demo"));
        title.setId("demo-title");
        getElement().setAttribute("aria-labelledby", "demo-title");
        add(title);
        int color = 0;
        for (Person person : Person.values()) {
            add(form(person, color++));
        }
        Paragraph hint = new Paragraph(Texts.get("signin.demo.password", PASSWORD));
        hint.addClassName("plumb-meta");
        add(hint);
    }

    private static PostForm form(Person person, int color) {
        PostForm form = new PostForm();
        form.add(
                new HiddenValue("username", person.email()),
                new HiddenValue("password", PASSWORD),
                button(person, color));
        return form;
    }

    private static NativeButton button(Person person, int color) {
        String role = Texts.get("signin.demo." + person.key);
        Avatar avatar = new Avatar(role);
        avatar.setAbbreviation(role.substring(0, 1));
        avatar.setColorIndex(color);
        avatar.addClassName("plumb-avatar-large");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span();
        name.getElement().appendChild(new Element("b").setText(role));
        Span email = new Span(person.email());
        email.addClassName("plumb-meta");
        name.add(email);
        NativeButton button = new NativeButton();
        button.addClassName("plumb-demo-user");
        button.getElement().setAttribute("type", "submit");
        button.add(avatar, name, Icon.ARROW.create());
        return button;
    }

    private enum Person {
        REP("rep"),
        REP_OF_OTHER_TEAM("rep2"),
        MANAGER("manager"),
        MANAGER_OF_OTHER_TEAM("manager2"),
        ADMIN("admin");

        private final String key;

        Person(String key) {
            this.key = key;
        }

        String email() {
            return key + "@example.com";
        }
    }
}
