package dev.incentive.columnar;

import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates records of a host's own type by columns: the host says how each fact is read from a record, once.
 *
 * <p>It pays exactly what {@link dev.incentive.evaluation.PlanEvaluator} pays. Records are read block by block while they
 * are evaluated, some facts more than once: accessors must give the same every time, and take little time. Nothing is
 * kept of a record but its total and the record itself, for statements on demand. Nothing is rounded on the way in: a
 * number with more decimals than stated, or too large, is evaluated exactly. Thread-safe if the accessors are.
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
 * @param <R> the type of the records
 * @since 0.1.0
 */
public final class RowEvaluator<R> {
    private final CompiledPlan plan;
    private final Map<ColumnName, RecordColumn> columns;

    private RowEvaluator(Builder<R> builder) {
        RecordColumnCheck.check(builder.plan, builder.period, builder.columns);
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(builder.columns));
        ColumnLayout.Builder layout = ColumnLayout.builder();
        columns.forEach((name, column) -> layout.column(name, column.type()));
        this.plan = CompiledPlan.of(builder.plan, builder.period, layout.build());
    }

    /**
     * Starts without accessors.
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
        return plan.evaluate(columns(records));
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
        return plan.evaluate(columns(records), outputs, executor, threads);
    }

    /**
     * The records as columns that are read from them whenever they are evaluated, for batches whose peers are gathered
     * with {@link PeerFigures}.
     *
     * @param records the records, none of them null
     */
    public ParticipantColumns columns(List<? extends R> records) {
        Object[] all = records.toArray();
        for (Object each : all) {
            Objects.requireNonNull(each, "record");
        }
        ParticipantColumns.Builder built = ParticipantColumns.builder(plan.layout(), all.length);
        columns.forEach((name, column) -> built.put(name, Column.of(column.reader(all))));
        return built.build();
    }

    /** The plan as it is compiled for these records. */
    public CompiledPlan plan() {
        return plan;
    }

    /**
     * Collects accessors. One of a number that can be missing gives null where it is.
     *
     * @param <R> the type of the records
     */
    public static final class Builder<R> {
        private final ResolvedPlan plan;
        private final PerformancePeriod period;
        private final Map<ColumnName, RecordColumn> columns = new LinkedHashMap<>();

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
            return put(ColumnName.activePart(), new RecordColumn.Counts(countOfAny(parts), DecimalsOfPlan.part(all)));
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
            return decimal(name, DecimalsOfPlan.of(plan, name), accessor);
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
            Objects.checkIndex(decimals, DecimalUnits.MOST + 1);
            Objects.requireNonNull(accessor, "accessor");
            return put(name, new RecordColumn.Decimals(decimalOfAny(accessor), decimals));
        }

        /**
         * Any whole number that no record is without.
         *
         * @param name which fact
         * @param accessor the number
         * @return this
         */
        public Builder<R> count(ColumnName name, ToLongFunction<? super R> accessor) {
            Objects.requireNonNull(accessor, "accessor");
            return put(name, new RecordColumn.Counts(countOfAny(accessor), Rational.ONE));
        }

        private Builder<R> small(ColumnName name, ToIntFunction<? super R> accessor) {
            Objects.requireNonNull(accessor, "accessor");
            return put(name, new RecordColumn.SmallCounts(smallOfAny(accessor)));
        }

        private Builder<R> put(ColumnName name, RecordColumn column) {
            columns.put(name, column);
            return this;
        }

        /** Only records of a list of such records are read. */
        @SuppressWarnings("unchecked")
        private static Function<Object, @Nullable BigDecimal> decimalOfAny(Function<?, @Nullable BigDecimal> accessor) {
            return (Function<Object, @Nullable BigDecimal>) accessor;
        }

        @SuppressWarnings("unchecked")
        private static ToLongFunction<Object> countOfAny(ToLongFunction<?> accessor) {
            return (ToLongFunction<Object>) accessor;
        }

        @SuppressWarnings("unchecked")
        private static ToIntFunction<Object> smallOfAny(ToIntFunction<?> accessor) {
            return (ToIntFunction<Object>) accessor;
        }

        /**
         * The evaluator.
         *
         * @throws dev.incentive.problem.IncentiveException with every metric that the plan does not have and every fact
         *     that it needs and nobody reads
         */
        public RowEvaluator<R> build() {
            return new RowEvaluator<>(this);
        }
    }
}
