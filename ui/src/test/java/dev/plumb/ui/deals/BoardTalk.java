package dev.plumb.ui.deals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server said to the board in the browser, as JSON. */
final class BoardTalk {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Call> calls = new ArrayList<>();

    record Call(String function, List<JsonNode> arguments) {
        JsonNode first() {
            return arguments.getFirst();
        }
    }

    /** What was said since the last time. */
    List<Call> listen() {
        calls.clear();
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(each -> each.getExpression().contains("whenDefined('plumb-board')"))
                .forEach(each ->
                        calls.add(
                                new Call(
                                        function(each.getExpression()),
                                        each.getParameters().stream()
                                                .filter(argument -> !(argument instanceof Element))
                                                .<JsonNode>map(JSON::valueToTree)
                                                .toList())));
        return List.copyOf(calls);
    }

    /** The one thing of that kind that was said since the last time. */
    Call hear(String function) {
        return listen().stream()
                .filter(call -> call.function().equals(function))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError("no " + function + " in " + calls));
    }

    private static String function(String expression) {
        int end = expression.indexOf("($");
        return expression.substring(expression.indexOf("this.") + "this.".length(), end);
    }
}
