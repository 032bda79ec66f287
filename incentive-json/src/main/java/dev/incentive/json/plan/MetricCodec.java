package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;

/** A metric. */
final class MetricCodec {

    private static final Words<Perspective> PERSPECTIVES = Words.of(Perspective.class);
    private static final Words<MetricKind> KINDS = Words.of(MetricKind.class);
    private static final Words<Direction> DIRECTIONS = Words.of(Direction.class);

    static final Metric PLACEHOLDER = Metric.builder("")
            .perspective(Perspective.FINANCIAL)
            .kind(MetricKind.QUANTITATIVE)
            .measure(MeasureCodec.TYPES.placeholder())
            .unit(Unit.COUNT)
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    private MetricCodec() {}

    static Metric read(ObjectReading in) {
        String id = in.text("id");
        Metric.Builder metric = Metric.builder(id)
                .name(in.text("name", id))
                .perspective(in.word("perspective", PERSPECTIVES))
                .kind(in.word("kind", KINDS))
                .measure(in.object("measure", MeasureCodec.TYPES::read, MeasureCodec.TYPES.placeholder()))
                .unit(new Unit(in.text("unit")))
                .direction(in.word("direction", DIRECTIONS));
        in.find("smallestStep").map(ValueReading::number).ifPresent(metric::smallestStep);
        return metric.build();
    }

    static void write(Metric metric, ObjectWriting out) {
        out.text("id", metric.id());
        out.text("name", metric.name(), metric.id());
        out.word("perspective", metric.perspective(), PERSPECTIVES);
        out.word("kind", metric.kind(), KINDS);
        out.object("measure", metric.measure(), MeasureCodec.TYPES::write);
        out.text("unit", metric.unit().symbol());
        out.word("direction", metric.direction(), DIRECTIONS);
        out.number("smallestStep", metric.smallestStep(), stepUnlessGiven(metric));
    }

    /** Only the metric itself knows the step that goes with its unit. */
    private static Rational stepUnlessGiven(Metric metric) {
        return Metric.builder(metric.id())
                .perspective(metric.perspective())
                .kind(metric.kind())
                .measure(metric.measure())
                .unit(metric.unit())
                .direction(metric.direction())
                .build()
                .smallestStep();
    }
}
