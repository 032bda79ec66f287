/**
 * Exact, explained incentive pay: definitions of metrics, benchmarks, scorers and payout rules, and their evaluation.
 *
 * <p>Start with {@link dev.incentive.plan.Plan} and {@link dev.incentive.evaluation.PlanEvaluator}; for very many
 * participants there is {@link dev.incentive.columnar.ColumnarEvaluator}.
 */
module dev.incentive.core {
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.incentive.problem;
    exports dev.incentive.value;
    exports dev.incentive.curve;
    exports dev.incentive.derivation;
    exports dev.incentive.metric;
    exports dev.incentive.measurement;
    exports dev.incentive.benchmark;
    exports dev.incentive.scoring;
    exports dev.incentive.payout;
    exports dev.incentive.plan;
    exports dev.incentive.statement;
    exports dev.incentive.evaluation;
    exports dev.incentive.columnar;
}
