package dev.incentive.evaluation;

import dev.incentive.derivation.Derivation;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.statement.LineStatus;

/** The exact payout of a component, before rounding and before the plan's cap. */
record LineDraft(ResolvedComponent resolved, LineStatus status, String reason, Derivation exact) {}
