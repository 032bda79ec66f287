package dev.incentive.json.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.plan.Goal;
import dev.incentive.scoring.Scorer;
import java.util.function.Function;

/** The properties of a goal, in a component of its own or among others in a scorecard. */
final class GoalCodec {

    static final Goal PLACEHOLDER = Goal.of("");

    private final TypeTable<Benchmark> benchmarks;
    private final TypeTable<Scorer> scorers;

    GoalCodec(CustomParts customParts) {
        this.benchmarks = new BenchmarkCodec(customParts).types();
        this.scorers = new ScorerCodec(customParts).types();
    }

    Goal read(ObjectReading in) {
        return read(in.text("metric"), in);
    }

    /** What is said besides the metric. */
    Goal read(String metric, ObjectReading in) {
        return new Goal(
                metric,
                in.optional("benchmark", object(benchmarks), Benchmark.none()),
                in.optional("attainment", AttainmentCodec::read, Attainment.NONE),
                in.optional("scorer", object(scorers), Scorer.none()));
    }

    private static <T> Function<ValueReading, T> object(TypeTable<T> types) {
        return value -> value.object(types::read, types.placeholder());
    }

    void write(Goal goal, ObjectWriting out) {
        out.text("metric", goal.metric());
        out.object("benchmark", goal.benchmark(), Benchmark.none(), benchmarks::write);
        AttainmentCodec.write(goal.attainment(), out);
        out.object("scorer", goal.scorer(), Scorer.none(), scorers::write);
    }
}
