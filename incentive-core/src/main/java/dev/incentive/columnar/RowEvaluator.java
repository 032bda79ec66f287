package dev.incentive.columnar;

import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates records of a host's own type by columns: the host says once how the facts of a record are read.
 *
 * <p>It pays exactly what {@link dev.incentive.evaluation.PlanEvaluator} pays. Each record is
 * read once, into columns that last as long as the evaluation; of a record nothing is kept but its total and the record
 * itself, which is read again for statements on demand: reading must give the same every time. Nothing is rounded on the
 * way in: a number with more decimals than stated, or too large, is evaluated exactly. Thread-safe if reading is.
 *
 * <pre>{@code
 * record Seller(BigDecimal revenue) {}
 * // The plan pays 10 % of revenue.
 * RowEvaluator<Seller> evaluator = RowEvaluator.<Seller>builder(tenPercent.resolve(), quarter)
 *         .number("revenue", Seller::revenue)
 *         .build();
 * Payouts payouts = evaluator.evaluate(List.of(new Seller(new BigDecimal("1234.50"))));
 * BigDecimal total = payouts.total(0); // 123.45
 * }</pre>
 *
 * <p>One {@link RecordReader} that sets all facts of a record is about twice as fast as an accessor for each.
 *
 * @param <R> the type of the records
 * @since 0.1.0
 */
public final class RowEvaluator<R> {
    private final CompiledPlan plan;
    private final CompiledPlan withoutGaps;
    private final RecordFields fields;
    private final RecordReader<Object> reader;

    private RowEvaluator(Builder<R> builder, RecordReader<? super R> reader) {
        RecordColumnCheck.check(builder.plan, builder.period, builder.fields);
        this.fields = builder.fields;
        fields.close();
        this.reader = ofAny(reader);
        this.plan = CompiledPlan.of(builder.plan, builder.period, fields.layout(true));
        this.withoutGaps = CompiledPlan.of(builder.plan, builder.period, fields.layout(false));
    }

    /** Only records of a list of such records are read. */
    @SuppressWarnings("unchecked")
    private static RecordReader<Object> ofAny(RecordReader<?> reader) {
        return (RecordReader<Object>) reader;
    }

    /**
     * Starts without fields.
     *
     * @param plan the resolved plan
     * @param period the performance period of all records
     * @param <R> the type of the records
     */
    public static <R> Builder<R> builder(ResolvedPlan plan, PerformancePeriod period) {
        return new Builder<>(plan, period);
    }

    /**
     * The totals of all records, in the calling thread.
     *
     * @param records the records, each other's peers; must not change while statements are asked for
     * @return what each record is paid, in their order
     */
    public Payouts evaluate(List<? extends R> records) {
        return evaluate(records, Outputs.TOTALS, Runnable::run, 1);
    }

    /**
     * Evaluates all records by several threads; the payouts are the same for any number.
     *
     * @param records the records, each other's peers; must not change while statements are asked for
     * @param outputs what is wanted of each record
     * @param executor runs what the calling thread does not
     * @param threads how many threads take part at most, the calling one included
     * @return what each record is paid, in their order
     * @throws IllegalArgumentException if there is not at least one thread
     */
    public Payouts evaluate(List<? extends R> records, Outputs outputs, Executor executor, int threads) {
        RecordColumns read = RecordColumns.of(records(records), executor, threads);
        CompiledPlan fitting = read.hasGaps() ? plan : withoutGaps;
        return fitting.evaluate(read.columns(fitting.layout()), outputs, executor, threads);
    }

    /**
     * The records as columns, for batches whose peers are gathered with {@link PeerFigures}.
     *
     * @param records the records, none of them null
     */
    public ParticipantColumns columns(List<? extends R> records) {
        return RecordColumns.of(records(records), Runnable::run, 1).columns(plan.layout());
    }

    private Records records(List<? extends R> records) {
        Object[] all = records.toArray();
        for (Object each : all) {
            Objects.requireNonNull(each, "record");
        }
        return new Records(all, reader, fields);
    }

    /** The plan as it is compiled for these records. */
    public CompiledPlan plan() {
        return plan;
    }

    /**
     * Collects fields: with an accessor of each, or without, to be set by a {@link RecordReader}.
     *
     * @param <R> the type of the records
     */
    public static final class Builder<R> {
        private final ResolvedPlan plan;
        private final PerformancePeriod period;
        private final RecordFields fields = new RecordFields();
        private final List<RecordReader<R>> steps = new ArrayList<>();

        private Builder(ResolvedPlan plan, PerformancePeriod period) {
            this.plan = Objects.requireNonNull(plan, "plan");
            this.period = Objects.requireNonNull(period, "period");
        }

        /**
         * What a metric measured.
         *
         * @param metric the id of a metric of numbers
         * @param accessor the number, null where it is missing
         * @return this
         */
        public Builder<R> number(String metric, Function<? super R, @Nullable BigDecimal> accessor) {
            return decimal(ColumnName.measured(metric), accessor);
        }

        /**
         * What a metric measured in the prior period.
         *
         * @param metric the id of a metric of numbers
         * @param accessor the number, null where it is missing
         * @return this
         */
        public Builder<R> prior(String metric, Function<? super R, @Nullable BigDecimal> accessor) {
            return decimal(ColumnName.prior(metric), accessor);
        }

        /**
         * The quota.
         *
         * @param metric the id of the metric
         * @param accessor the quota, null where there is none
         * @return this
         */
        public Builder<R> quota(String metric, Function<? super R, @Nullable BigDecimal> accessor) {
            return decimal(ColumnName.quota(metric), accessor);
        }

        /**
         * Answers to the question of a Net Promoter Score.
         *
         * @param metric the id of the metric
         * @param promoters how many answered 9 or 10
         * @param passives how many answered 7 or 8
         * @param detractors how many answered 0 to 6
         * @return this
         */
        public Builder<R> answers(
                String metric,
                ToIntFunction<? super R> promoters,
                ToIntFunction<? super R> passives,
                ToIntFunction<? super R> detractors) {
            return small(ColumnName.of(ColumnName.Fact.PROMOTERS, metric), promoters)
                    .small(ColumnName.of(ColumnName.Fact.PASSIVES, metric), passives)
                    .small(ColumnName.of(ColumnName.Fact.DETRACTORS, metric), detractors);
        }

        /**
         * Answers to a question of which the best are counted.
         *
         * @param metric the id of the metric
         * @param top how many answers are in the top box
         * @param answers how many answers there are
         * @return this
         */
        public Builder<R> topBox(String metric, ToIntFunction<? super R> top, ToIntFunction<? super R> answers) {
            return small(ColumnName.of(ColumnName.Fact.TOP_BOX, metric), top)
                    .small(ColumnName.of(ColumnName.Fact.ANSWERS, metric), answers);
        }

        /**
         * Milestones of one event each as bits.
         *
         * @param metric the id of the metric
         * @param bits a one where a milestone is achieved, the plan's first milestone the lowest
         * @return this
         */
        public Builder<R> milestones(String metric, ToLongFunction<? super R> bits) {
            return count(ColumnName.milestones(metric), bits);
        }

        /**
         * What was done for one milestone.
         *
         * @param metric the id of the metric
         * @param milestone the id of the milestone
         * @param done how many events, or different subjects
         * @return this
         */
        public Builder<R> milestone(String metric, String milestone, ToLongFunction<? super R> done) {
            return count(ColumnName.milestone(metric, milestone), done);
        }

        /**
         * The peer group.
         *
         * @param kind the kind of group, for example region
         * @param number the number of the group, from zero; below zero where there is none
         * @return this
         */
        public Builder<R> group(String kind, ToIntFunction<? super R> number) {
            return small(ColumnName.group(kind), number);
        }

        /**
         * The participant's own target incentive.
         *
         * @param accessor an amount in the plan's currency, null where there is none
         * @return this
         */
        public Builder<R> targetIncentive(Function<? super R, @Nullable BigDecimal> accessor) {
            return decimal(ColumnName.targetIncentive(), accessor);
        }

        /**
         * The part of the period in which the participant was active; without it, all of it.
         *
         * @param parts how many parts, from zero to all
         * @param all how many parts the period has, for example 92 days
         * @return this
         */
        public Builder<R> activePart(ToLongFunction<? super R> parts, long all) {
            return set(activePart(all), parts);
        }

        /**
         * Any decimal number, with as many decimals as most of its kind have: those of the currency for money, else those
         * of the metric's smallest step.
         *
         * @param name which fact
         * @param accessor the number, null where it is missing
         * @return this
         */
        public Builder<R> decimal(ColumnName name, Function<? super R, @Nullable BigDecimal> accessor) {
            return set(decimal(name), accessor);
        }

        /**
         * Any decimal number.
         *
         * @param name which fact
         * @param decimals how many decimals most numbers have, from 0 to 18; those with more are evaluated exactly
         * @param accessor the number, null where it is missing
         * @return this
         */
        public Builder<R> decimal(ColumnName name, int decimals, Function<? super R, @Nullable BigDecimal> accessor) {
            return set(decimal(name, decimals), accessor);
        }

        /**
         * Any whole number that no record is without.
         *
         * @param name which fact
         * @param accessor the number
         * @return this
         */
        public Builder<R> count(ColumnName name, ToLongFunction<? super R> accessor) {
            return set(count(name), accessor);
        }

        private Builder<R> small(ColumnName name, ToIntFunction<? super R> accessor) {
            Objects.requireNonNull(accessor, "accessor");
            return set(count(name), accessor::applyAsInt);
        }

        private Builder<R> set(DecimalField field, Function<? super R, @Nullable BigDecimal> accessor) {
            Objects.requireNonNull(accessor, "accessor");
            steps.add((record, facts) -> facts.set(field, accessor.apply(record)));
            return this;
        }

        private Builder<R> set(CountField field, ToLongFunction<? super R> accessor) {
            Objects.requireNonNull(accessor, "accessor");
            steps.add((record, facts) -> facts.set(field, accessor.applyAsLong(record)));
            return this;
        }

        /**
         * A decimal number that a {@link RecordReader} sets, with as many decimals as most of its kind have: those of the
         * currency for money, else those of the metric's smallest step.
         *
         * @param name which fact
         * @throws IllegalArgumentException if there is a field of this fact already
         */
        public DecimalField decimal(ColumnName name) {
            return decimal(name, DecimalsOfPlan.of(plan, name));
        }

        /**
         * A decimal number that a {@link RecordReader} sets.
         *
         * @param name which fact
         * @param decimals how many decimals most numbers have, from 0 to 18; those with more are evaluated exactly
         * @throws IllegalArgumentException if there is a field of this fact already
         */
        public DecimalField decimal(ColumnName name, int decimals) {
            return fields.decimal(name, Objects.checkIndex(decimals, DecimalUnits.MOST + 1));
        }

        /**
         * A whole number that a {@link RecordReader} sets. One that it does not set is missing; unless it is the number
         * of a peer group, the record is then evaluated exactly, which takes longer.
         *
         * @param name which fact
         * @throws IllegalArgumentException if there is a field of this fact already
         */
        public CountField count(ColumnName name) {
            return fields.count(name, Rational.ONE);
        }

        /**
         * The part of the period in which the participant was active, set by a {@link RecordReader}.
         *
         * @param all how many parts the period has, for example 92 days; what is set is how many of them
         * @throws IllegalArgumentException if there is a field of this fact already
         */
        public CountField activePart(long all) {
            return fields.count(ColumnName.activePart(), Rational.ratio(1, all));
        }

        /**
         * The evaluator whose facts are all read by accessors.
         *
         * @throws dev.incentive.problem.IncentiveException with every metric that the plan does not have and every fact
         *     that it needs and nobody reads
         */
        public RowEvaluator<R> build() {
            return new RowEvaluator<>(this, inTurn(steps));
        }

        /**
         * The evaluator.
         *
         * @param reader sets what no accessor reads
         * @throws dev.incentive.problem.IncentiveException with every metric that the plan does not have and every fact
         *     that it needs and that has no field
         */
        public RowEvaluator<R> build(RecordReader<? super R> reader) {
            Objects.requireNonNull(reader, "reader");
            return new RowEvaluator<>(this, steps.isEmpty() ? reader : inTurn(List.of(inTurn(steps), reader)));
        }

        private static <R> RecordReader<R> inTurn(List<? extends RecordReader<? super R>> some) {
            List<RecordReader<? super R>> readers = List.copyOf(some);
            return (record, facts) -> {
                for (int index = 0; index < readers.size(); index++) {
                    readers.get(index).read(record, facts);
                }
            };
        }
    }
}
