package dev.incentive.testkit.scorer;

import dev.incentive.benchmark.Comparison;
import dev.incentive.measurement.Measurement;
import dev.incentive.metric.Metric;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.LinkedHashMap;
import java.util.Map;

/** What all cases of a subject have in common. */
record CaseFrame(
        Metric metric, PerformancePeriod period, Comparison comparison, Map<String, Draw<Rational>> otherMetrics) {

    ScorerCase of(Choices choices, Measurement measurement, Rational benchmark) {
        Map<String, Rational> others = new LinkedHashMap<>();
        otherMetrics.forEach((id, values) -> others.put(id, values.from(choices)));
        return new ScorerCase(metric, period, measurement, comparison, benchmark, others);
    }
}
