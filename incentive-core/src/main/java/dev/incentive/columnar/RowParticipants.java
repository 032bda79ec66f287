package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.ColumnName.Observed;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Plan;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes participants of rows, for hosts that do not say who a row is: with everything of it that the plan reads.
 *
 * <p>What a column says in one number is written out as the least that means the same: answers as a tally with the same
 * sums, raters and events one by one.
 */
final class RowParticipants {
    private final Plan plan;
    private final ParticipantColumns columns;
    private final Set<ColumnName> read;
    private final RowMeasurements measurements;
    private final ActiveStretches stretches;

    RowParticipants(CompiledPlan compiled, ParticipantColumns columns) {
        this.plan = compiled.plan().plan();
        this.columns = columns;
        this.read = compiled.columns();
        this.measurements = new RowMeasurements(compiled);
        this.stretches = new ActiveStretches(plan.prorationBasis(), compiled.period());
    }

    /** What a row is called that nobody named. */
    static String id(int row) {
        return "row-" + row;
    }

    Participant participant(int row) {
        RowValues values = new RowValues(columns, read, row);
        Participant.Builder participant = Participant.builder(id(row));
        groups(values, participant);
        active(values).forEach(participant::addActivePeriod);
        targetIncentive(values).ifPresent(participant::targetIncentive);
        plan.metrics().forEach(metric -> facts(metric, values, participant));
        return participant.build();
    }

    private void facts(Metric metric, RowValues values, Participant.Builder participant) {
        measurements.of(metric, Observed.IN_PERIOD, values).ifPresent(participant::addMeasurement);
        measurements.of(metric, Observed.IN_PRIOR_PERIOD, values).ifPresent(participant::addPriorMeasurement);
        values.value(ColumnName.quota(metric.id()))
                .map(quota -> new Quota(metric.id(), quota, metric.unit(), Provenance.UNSTATED))
                .ifPresent(participant::addQuota);
        values.value(ColumnName.of(Fact.ALREADY_CREDITED, metric.id()))
                .map(credited -> new NumberMeasurement(metric.id(), credited, metric.unit(), Provenance.UNSTATED))
                .ifPresent(participant::addAlreadyCredited);
    }

    private void groups(RowValues values, Participant.Builder participant) {
        for (ColumnName name : read) {
            if (name.fact() == Fact.GROUP) {
                values.whole(name)
                        .filter(number -> number >= 0)
                        .ifPresent(number -> participant.putGroup(name.of(), columns.groupName(name.of(), number)));
            }
        }
    }

    private List<PerformancePeriod> active(RowValues values) {
        return plan.prorationBasis() instanceof ProrationBasis.Unstated
                ? List.of()
                : values.value(ColumnName.activePart()).map(stretches::covering).orElse(List.of());
    }

    private Optional<TargetIncentive> targetIncentive(RowValues values) {
        return values.value(ColumnName.targetIncentive()).map(amount -> TargetIncentive.of(money(amount)));
    }

    private Money money(Rational amount) {
        if (!amount.isDecimal()) {
            throw RowValues.invalid(ColumnName.targetIncentive(), amount.toString(), "a decimal number");
        }
        BigDecimal decimal = new BigDecimal(amount.toString()).stripTrailingZeros();
        return new Money(plan.currency(), decimal.setScale(Math.max(0, decimal.scale())));
    }
}
