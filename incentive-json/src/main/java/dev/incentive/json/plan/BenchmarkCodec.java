package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PriorPeriodBenchmark;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.Words;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;

/** What a measurement is held against; no benchmark is no property. */
final class BenchmarkCodec {

    private static final Words<Uplift.Kind> UPLIFTS = Words.of(Uplift.Kind.class);

    private final TypeTable<Benchmark> types;

    BenchmarkCodec(CustomParts customParts) {
        CustomPartCodec<Benchmark, CustomBenchmark> custom =
                new CustomPartCodec<>(CustomKind.BENCHMARK, customParts.benchmarks());
        this.types = TypeTable.of(
                Benchmark.none(),
                type("fixed", FixedBenchmark.class, BenchmarkCodec::readFixed, BenchmarkCodec::writeFixed),
                type("quota", QuotaBenchmark.class, in -> Benchmark.quota(), (quota, out) -> {}),
                type("prior-period", PriorPeriodBenchmark.class, BenchmarkCodec::readPrior, BenchmarkCodec::writePrior),
                type("peers", PeerBenchmark.class, PeerBenchmarkCodec::read, PeerBenchmarkCodec::write),
                type("external", ExternalBenchmark.class, BenchmarkCodec::readExternal, BenchmarkCodec::writeExternal),
                type("custom", CustomBenchmark.class, custom::read, custom::write));
    }

    TypeTable<Benchmark> types() {
        return types;
    }

    private static Benchmark readFixed(ObjectReading in) {
        return new FixedBenchmark(in.number("value"));
    }

    private static void writeFixed(FixedBenchmark fixed, ObjectWriting out) {
        out.number("value", fixed.value());
    }

    private static Benchmark readPrior(ObjectReading in) {
        Uplift none = new Uplift(Uplift.Kind.RELATIVE, Rational.ZERO);
        return Benchmark.priorPeriod(in.object("uplift", BenchmarkCodec::readUplift, none));
    }

    private static Uplift readUplift(ObjectReading in) {
        return new Uplift(in.word("kind", UPLIFTS), in.number("by"));
    }

    private static void writePrior(PriorPeriodBenchmark prior, ObjectWriting out) {
        out.object("uplift", prior.uplift(), BenchmarkCodec::writeUplift);
    }

    private static void writeUplift(Uplift uplift, ObjectWriting out) {
        out.word("kind", uplift.kind(), UPLIFTS);
        out.number("by", uplift.by());
    }

    private static Benchmark readExternal(ObjectReading in) {
        return new ExternalBenchmark(in.number("value"), new Provenance(in.text("source"), in.text("evidence", "")));
    }

    private static void writeExternal(ExternalBenchmark external, ObjectWriting out) {
        out.number("value", external.value());
        out.text("source", external.provenance().source());
        out.text("evidence", external.provenance().evidence(), "");
    }
}
