package dev.incentive.metric;

import dev.incentive.value.Unit;

/** What the ready metrics of all perspectives have in common. */
final class ReadyMetric {

    private ReadyMetric() {}

    /** A core number. */
    static Metric core(String id, String name, Unit unit) {
        return Metric.builder(id)
                .name(name)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(unit)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    /** A soft goal of which more is better. */
    static Metric soft(Perspective perspective, String id, String name, Measure measure, Unit unit) {
        return soft(perspective, id, name, measure, unit, Direction.HIGHER_IS_BETTER);
    }

    static Metric soft(
            Perspective perspective, String id, String name, Measure measure, Unit unit, Direction direction) {
        return Metric.builder(id)
                .name(name)
                .perspective(perspective)
                .kind(MetricKind.QUALITATIVE)
                .measure(measure)
                .unit(unit)
                .direction(direction)
                .build();
    }
}
