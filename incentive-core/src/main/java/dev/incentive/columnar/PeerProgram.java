package dev.incentive.columnar;

import dev.incentive.columnar.PeerReading.Kind;
import dev.incentive.columnar.PeerTables.Gathered;
import dev.incentive.columnar.PeerTables.Reading;
import dev.incentive.columnar.PeerTables.Table;
import dev.incentive.kernel.Block;
import dev.incentive.kernel.Choice;
import dev.incentive.kernel.Constant;
import dev.incentive.kernel.Figures;
import dev.incentive.kernel.FractionKey;
import dev.incentive.kernel.Program;
import dev.incentive.kernel.Where;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import java.util.List;
import java.util.Optional;

/** The first pass as kernels: what each member brings into its peer groups. */
final class PeerProgram {
    private static final int SHARE_BITS = 29;
    private static final int RATING_BITS = 26;

    private final PlanCompilation compilation;
    private final PeerTables peers;
    private final List<Table> tables;
    private final List<PeerReading> readings;
    private final List<SourceName> sources;
    private final Program program;
    private final List<PeerStage> first;

    PeerProgram(PlanCompilation compilation, PeerTables peers) {
        this.compilation = compilation;
        this.peers = peers;
        this.tables = peers.tables();
        this.readings = peers.readings().stream().map(this::compiled).toList();
        this.sources = compilation.inputs().sources();
        this.program = compilation.algebra().program(slots());
        this.first = readings.stream().map(this::first).toList();
    }

    private PeerReading compiled(Reading reading) {
        Metric metric = compilation.plan().metric(reading.metric()).orElseThrow();
        int group = compilation.inputs().group(reading.kind());
        return reading.gathered() == Gathered.ANSWERS
                ? answers(reading, group, compilation.pooled(metric))
                : values(reading, group, compilation.algebra().flat(compilation.measured(metric)));
    }

    /** Answers count where all parts of them are there. */
    private PeerReading answers(Reading reading, int group, MeasuredQuantity.Ratio ratio) {
        int there = compilation
                .algebra()
                .both(ratio.above().defined(), ratio.below().defined());
        int above = where(there, ratio.above().first());
        int below = where(there, ratio.below().first());
        return new PeerReading(reading, group, group, above, below, Kind.SUMS, 0);
    }

    private int where(int mask, int slot) {
        Algebra algebra = compilation.algebra();
        return mask == Quantity.NONE ? algebra.slot(slot) : algebra.add(new Where(mask, algebra.slot(slot)));
    }

    private PeerReading values(Reading reading, int group, Quantity value) {
        Algebra algebra = compilation.algebra();
        int member = member(group, value.defined());
        int above = algebra.slot(value.first());
        int below = algebra.slot(value.divisor());
        boolean isWhole = value.isWhole();
        if (reading.gathered() == Gathered.SUM) {
            return new PeerReading(reading, group, member, above, below, isWhole ? Kind.SUMS : Kind.FRACTIONS, 0);
        }
        int bits = isWhole ? 0 : divisorBits(reading);
        int key = isWhole ? above : algebra.add(new FractionKey(above, below, bits));
        return new PeerReading(reading, group, member, key, below, Kind.RANKS, bits);
    }

    private int member(int group, int defined) {
        Algebra algebra = compilation.algebra();
        return defined == Quantity.NONE
                ? group
                : algebra.add(new Choice(defined, group, algebra.add(new Constant(Quantity.NONE))));
    }

    /** Shares and scores are at most one before their factor; ratings are as large as their scale. */
    private int divisorBits(Reading reading) {
        Measure measure =
                compilation.plan().metric(reading.metric()).orElseThrow().measure();
        boolean isRating = measure instanceof Measure.MeanRating || measure instanceof Measure.Rubric;
        return isRating ? RATING_BITS : SHARE_BITS;
    }

    private List<Integer> slots() {
        return readings.stream()
                .flatMap(reading -> reading.slots().stream())
                .distinct()
                .toList();
    }

    private PeerStage first(PeerReading reading) {
        List<PeerRank> ranks = peers.ranks(reading.reading());
        Optional<PeerCounting> counting = PeerCounting.of(program, reading);
        return new PeerStage.First(() -> switch (reading.kind()) {
            case SUMS -> new PeerSums(reading, counting);
            case FRACTIONS -> new PeerFractions(reading);
            case RANKS -> new RankCounts(reading, ranks);
        });
    }

    /** What is known before the first pass: nothing. */
    List<PeerStage> first() {
        return first;
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    List<Table> tables() {
        return tables;
    }

    List<PeerReading> readings() {
        return readings;
    }

    /** The number of a reading. */
    int number(Reading reading) {
        return readings.stream().map(PeerReading::reading).toList().indexOf(reading);
    }

    Program program() {
        return program;
    }

    List<ColumnReader> readers(ParticipantColumns columns) {
        return sources.stream()
                .map(source -> CompiledPlan.reader((SourceName.OfColumn) source, columns))
                .toList();
    }

    Block block(List<ColumnReader> readers) {
        return program.block(readers, Figures.NONE);
    }
}
