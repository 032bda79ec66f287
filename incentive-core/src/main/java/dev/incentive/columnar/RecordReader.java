package dev.incentive.columnar;

/**
 * Sets the facts of one record of a host: what {@link RowEvaluator} calls for each record.
 *
 * <p>It must set the same for the same record every time, and take little time. Evaluators that are used by several
 * threads call it in each of them.
 *
 * <pre>{@code
 * record Seller(BigDecimal revenue, BigDecimal quota) {}
 * RowEvaluator.Builder<Seller> fields = RowEvaluator.builder(plan.resolve(), quarter);
 * DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
 * DecimalField quota = fields.decimal(ColumnName.quota("revenue"));
 * RecordReader<Seller> reader = (seller, facts) -> {
 *     facts.set(revenue, seller.revenue());
 *     facts.set(quota, seller.quota());
 * };
 * // The plan pays 10 % of revenue from the whole quota on.
 * Payouts payouts = fields.build(reader)
 *         .evaluate(List.of(new Seller(new BigDecimal("1234.50"), new BigDecimal("1000.00"))));
 * BigDecimal total = payouts.total(0); // 123.45
 * }</pre>
 *
 * @param <R> the type of the records
 * @since 0.1.0
 */
@FunctionalInterface
public interface RecordReader<R> {

    /**
     * Sets what is known of a record; what is not set is missing.
     *
     * @param record the record
     * @param facts where its facts are set, to be used during this call only
     */
    void read(R record, RowFacts facts);
}
