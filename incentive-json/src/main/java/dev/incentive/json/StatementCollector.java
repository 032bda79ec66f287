package dev.incentive.json;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ValueReading;
import dev.incentive.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the statements and failures of one document. */
final class StatementCollector implements Collector<StatementDocument> {

    private final List<Statement> statements = new ArrayList<>();
    private final List<ParticipantFailure> failures = new ArrayList<>();
    private final Set<StatementKey> seen = new HashSet<>();

    @Override
    public boolean isList(String name) {
        return StatementDocumentCodec.LISTS.contains(name);
    }

    @Override
    public void begin(String list, ObjectReading document) {
        // The order of the properties does not matter where all is kept.
    }

    @Override
    public void element(String list, ValueReading element) {
        if (list.equals(StatementDocumentCodec.STATEMENTS)) {
            int before = element.problems();
            Statement statement = StatementDocumentCodec.readStatement(element);
            statements.add(statement);
            if (element.problems() == before) {
                StatementKey.of(statement).mustBeNew(seen, element);
            }
        } else {
            failures.add(StatementDocumentCodec.readFailure(element));
        }
    }

    @Override
    public StatementDocument finish(ObjectReading document) {
        StatementDocumentCodec.checkLists(document);
        return new StatementDocument(statements, failures);
    }
}
