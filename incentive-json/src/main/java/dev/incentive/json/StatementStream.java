package dev.incentive.json;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ValueReading;
import dev.incentive.statement.Statement;
import java.util.List;

/** Hands on the statements and failures of one document, and keeps none. */
final class StatementStream implements Collector<StatementDocument> {

    private static final RecordOrder ORDER = new RecordOrder(List.of());

    private final StatementVisitor visitor;

    StatementStream(StatementVisitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public boolean isList(String name) {
        return StatementDocumentCodec.LISTS.contains(name);
    }

    @Override
    public void begin(String list, ObjectReading document) {
        ORDER.check(list, document);
    }

    @Override
    public void element(String list, ValueReading element) {
        if (list.equals(StatementDocumentCodec.STATEMENTS)) {
            Statement statement = StatementDocumentCodec.readStatement(element);
            if (element.problems() == 0) {
                visitor.statement(statement);
            }
        } else {
            ParticipantFailure failure = StatementDocumentCodec.readFailure(element);
            if (element.problems() == 0) {
                visitor.failure(failure);
            }
        }
    }

    @Override
    public StatementDocument finish(ObjectReading document) {
        StatementDocumentCodec.checkLists(document);
        return new StatementDocument(List.of(), List.of());
    }
}
