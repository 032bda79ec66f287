package dev.incentive.testkit.plan;

import dev.incentive.columnar.ColumnarEvaluator;
import dev.incentive.columnar.LinePayouts;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.Payouts;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pays with the evaluator of columns. */
final class ColumnPayer implements Payer {

    @Override
    public Payroll pay(Plan plan, Population population) {
        Payouts payouts = ColumnarEvaluator.of(plan.resolve()).evaluate(population, Outputs.LINES);
        Map<String, Pay> pays = new LinkedHashMap<>();
        int row = 0;
        for (Participant participant : population.participants()) {
            pays.put(participant.id(), new Row(payouts, plan.roundingScale(), row).pay());
            row++;
        }
        return new Payroll(pays);
    }

    /** One participant of the columns. */
    private record Row(Payouts payouts, int scale, int row) {

        Pay pay() {
            if (payouts.isFailed(row)) {
                return Pay.NotPaid.because(
                        payouts.failure(row).map(ParticipantFailure::problems).orElse(List.of()));
            }
            return new Pay.Paid(lines(), units(payouts.totals()[row]), units(payouts.payable(row)), "", List.of());
        }

        private List<PayLine> lines() {
            List<PayLine> lines = new ArrayList<>();
            for (LinePayouts line : payouts.lines()) {
                lines.add(new PayLine(
                        line.component(), line.status(row), units(line.earned()[row]), units(line.amounts()[row])));
            }
            Rational floor = payouts.floors().length == 0 ? Rational.ZERO : units(payouts.floors()[row]);
            if (floor.signum() != 0) {
                lines.add(new PayLine(Plan.FLOOR_LINE, LineStatus.PLAN_FLOOR, floor, floor));
            }
            return lines;
        }

        private Rational units(long minorUnits) {
            return Rational.of(BigDecimal.valueOf(minorUnits, scale));
        }
    }
}
