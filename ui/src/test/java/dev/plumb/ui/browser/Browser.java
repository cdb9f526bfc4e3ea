package dev.plumb.ui.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.lang.reflect.Parameter;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test pages of an installed Chromium: each {@link Page} parameter is a person of their
 * own, with {@link Phone} one who holds a phone.
 *
 * <p>Without a browser the tests are skipped, unless {@code PLUMB_BROWSER_TESTS} says {@code
 * required}.
 */
public final class Browser implements ExecutionCondition, ParameterResolver {
    private static final Namespace HERE = Namespace.create(Browser.class);
    private static final String MISSING =
            "Browser tests are skipped: no Chromium found, install it or set PLUMB_BROWSER to its path";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()
                || "required".equals(System.getenv("PLUMB_BROWSER_TESTS"))) {
            return ConditionEvaluationResult.enabled("there is a browser, or there has to be");
        }
        context.getRoot().getStore(HERE).computeIfAbsent(MISSING, Browser::say, String.class);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    /** Once, in the output of the build. */
    private static String say(String what) {
        System.out.println(what);
        return what;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium =
                context.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        BrowserContext person = chromium.person(isPhone(parameter.getParameter()));
        context.getStore(HERE).put(parameter.getIndex(), (AutoCloseable) person::close);
        return person.newPage();
    }

    private static boolean isPhone(Parameter parameter) {
        return parameter.isAnnotationPresent(Phone.class);
    }
}
