package dev.incentive.evaluation;

import dev.incentive.derivation.Derivation;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.statement.LineStatus;
import java.util.List;

/** The exact payout of a component, before rounding and before the plan's cap. */
record LineDraft(
        ResolvedComponent resolved,
        LineStatus status,
        String reason,
        Derivation exact,
        List<TransactionPart> transactions) {

    LineDraft with(List<TransactionPart> parts) {
        return new LineDraft(resolved, status, reason, exact, parts);
    }
}
