package dev.incentive.evaluation;

import dev.incentive.derivation.Derivation;
import dev.incentive.plan.Component;
import dev.incentive.statement.LineStatus;

/** The exact payout of a component, before rounding and before the plan's cap. */
record LineDraft(Component component, LineStatus status, String reason, Derivation exact) {}
