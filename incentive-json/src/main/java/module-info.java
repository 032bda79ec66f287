/**
 * Incentive plans, measurements and statements as versioned JSON.
 *
 * <p>Start with {@link dev.incentive.json.IncentiveJson}.
 */
module dev.incentive.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.incentive.core;
    requires static transitive org.jspecify;

    exports dev.incentive.json;

    uses dev.incentive.json.ScorerFactory;
    uses dev.incentive.json.BenchmarkFactory;
    uses dev.incentive.json.PayoutRuleFactory;
}
