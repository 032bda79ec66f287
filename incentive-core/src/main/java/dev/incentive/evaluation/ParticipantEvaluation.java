package dev.incentive.evaluation;

import dev.incentive.plan.ResolvedComponent;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.statement.StatementLine;
import java.util.ArrayList;
import java.util.List;

/** Evaluates all components of one participant, so that every problem is known before it fails. */
final class ParticipantEvaluation {

    private final ParticipantFacts facts;
    private final String participant;

    ParticipantEvaluation(ParticipantFacts facts, String participant) {
        this.facts = facts;
        this.participant = participant;
    }

    List<StatementLine> lines() {
        List<LineDraft> drafts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ResolvedComponent component : facts.plan().components()) {
            try {
                drafts.add(new ComponentEvaluation(facts, component).line());
            } catch (IncentiveException failed) {
                problems.addAll(failed.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new IncentiveException("Participant '" + participant + "' cannot be paid", problems);
        }
        return new StatementLines(facts).of(drafts);
    }
}
