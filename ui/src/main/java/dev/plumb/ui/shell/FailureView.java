package dev.plumb.ui.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.plumb.ui.shared.Failures;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Something unexpected, under a reference by which it is found in the log. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailureView extends ProblemView implements HasErrorParameter<Exception> {

    private final transient Failures failures;

    FailureView(Failures failures) {
        super(Icon.WARN, "shell.failure", Reload.button());
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Span reference = new Span(failures.report(parameter.getException()).reference());
        reference.addClassName("plumb-failure-reference");
        Paragraph line = new Paragraph(new Span(Texts.get("shell.failure.reference")), reference);
        line.addClassNames("plumb-meta", "plumb-row");
        addDetail(line);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
