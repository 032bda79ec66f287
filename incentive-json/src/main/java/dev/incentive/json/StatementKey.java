package dev.incentive.json;

import dev.incentive.json.document.ValueReading;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.Statement;
import dev.incentive.value.PerformancePeriod;
import java.util.Set;

/** What a participant has only one statement for. */
record StatementKey(String participant, String plan, PerformancePeriod period) {

    static StatementKey of(Statement statement) {
        return new StatementKey(statement.participant(), statement.plan(), statement.period());
    }

    void mustBeNew(Set<StatementKey> seen, ValueReading statement) {
        if (!seen.add(this)) {
            statement.error(ProblemCode.IDENTIFIER_DUPLICATE, again(), StatementDocumentCodec.ONCE, "");
        }
    }

    String again() {
        return "'" + participant + "' again, for plan '" + plan + "' and " + period;
    }
}
