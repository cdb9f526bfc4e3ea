package dev.plumb.application.shared.persistence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Hears every statement at the DataSource, whichever thread sends it. */
public final class StatementCounter implements QueryExecutionListener {

    /** A statement as it was sent, with what its question marks stand for. */
    public record Sent(String sql, List<Object> parameters) {}

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    public void reset() {
        statements.clear();
        sent.clear();
    }

    /** Every statement since the last reset, ready to be sent again. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Round trips since the last reset; a batch is one. */
    public int count() {
        return statements.size();
    }

    public List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        statements.add(queries.stream().map(QueryInfo::getQuery).distinct().toList().toString());
        queries.forEach(query -> sent.add(new Sent(query.getQuery(), parameters(query))));
    }

    private static List<Object> parameters(QueryInfo query) {
        return query.getParametersList().stream()
                .flatMap(List::stream)
                .map(operation -> operation.getArgs()[1])
                .toList();
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
