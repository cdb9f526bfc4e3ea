package dev.plumb.ui.security;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself sends to the sign-in address, with the token against forgery. */
@Tag("form")
public class PostForm extends HtmlContainer implements HasComponents, HasStyle {

    protected PostForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", SignInView.ADDRESS);
        getElement().setAttribute("novalidate", true);
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(new HiddenValue(token.getParameterName(), token.getToken()));
        }
    }
}
