package dev.incentive.json;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.statement.ParticipantFailureCodec;
import dev.incentive.json.statement.StatementCodec;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Statements and failures. */
final class StatementDocumentCodec {

    static final String STATEMENTS = "statements";
    static final String FAILURES = "failures";
    static final List<String> LISTS = List.of(STATEMENTS, FAILURES);
    static final String ONCE = "one statement of a participant for each plan and period";

    private StatementDocumentCodec() {}

    static Statement readStatement(ValueReading in) {
        return in.object(StatementCodec::read, StatementCodec.PLACEHOLDER);
    }

    static ParticipantFailure readFailure(ValueReading in) {
        return in.object(ParticipantFailureCodec::read, ParticipantFailureCodec.PLACEHOLDER);
    }

    /** Checks that the lists are there and are lists; their elements were read on the way. */
    static void checkLists(ObjectReading in) {
        in.list(STATEMENTS, StatementCodec::read, StatementCodec.PLACEHOLDER);
        in.list(FAILURES, ParticipantFailureCodec::read, ParticipantFailureCodec.PLACEHOLDER);
    }

    static void write(StatementDocument document, ObjectWriting out) {
        Set<StatementKey> seen = new HashSet<>();
        document.statements().stream()
                .map(StatementKey::of)
                .filter(key -> !seen.add(key))
                .forEach(key -> out.error(ProblemCode.IDENTIFIER_DUPLICATE, STATEMENTS, key.again(), ONCE));
        out.records(STATEMENTS, document.statements(), StatementCodec::write);
        out.records(FAILURES, document.failures(), ParticipantFailureCodec::write);
    }
}
