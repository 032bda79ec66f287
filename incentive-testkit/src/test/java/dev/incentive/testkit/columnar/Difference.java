package dev.incentive.testkit.columnar;

import dev.incentive.columnar.ColumnarEvaluator;
import dev.incentive.columnar.LinePayouts;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.Payouts;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Participant;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.testkit.draw.SoundPlan;
import dev.incentive.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One plan and one population, evaluated exactly, and by columns with lines and without. */
final class Difference {

    private final String name;
    private final SoundPlan sound;
    private final Map<String, Row> exact = new LinkedHashMap<>();
    private final Payouts totals;
    private final Payouts payouts;
    private final List<String> found = new ArrayList<>();

    Difference(String name, SoundPlan sound) {
        this.name = name;
        this.sound = sound;
        ResolvedPlan plan = sound.plan().resolve();
        Evaluation evaluation = PlanEvaluator.of(plan).evaluate(sound.population());
        evaluation.statements().forEach(statement -> exact.put(statement.participant(), row(statement)));
        evaluation.failures().forEach(failure -> exact.put(failure.participant(), Row.FAILED));
        ColumnarEvaluator columnar = ColumnarEvaluator.of(plan);
        this.totals = columnar.evaluate(sound.population());
        this.payouts = columnar.evaluate(sound.population(), Outputs.LINES);
        compare();
    }

    /**
     * What one participant is paid, in units of the plan's rounding.
     *
     * @param total the total, in words if there is none
     * @param details held amount, floor and every line
     */
    private record Row(String total, String details) {
        static final Row FAILED = new Row("failed", "");
    }

    private Row row(Statement statement) {
        String floor = "0";
        List<String> lines = new ArrayList<>();
        for (StatementLine line : statement.lines()) {
            if (line.status() == LineStatus.PLAN_FLOOR) {
                floor = units(line.amount());
            } else {
                lines.add(units(line.earned()) + " " + units(line.amount()) + " " + line.status());
            }
        }
        return new Row(units(statement.total()), "held " + units(statement.held()) + ", floor " + floor + ", " + lines);
    }

    private String units(Money money) {
        return money.amount()
                .movePointRight(sound.plan().roundingScale())
                .toBigIntegerExact()
                .toString();
    }

    private Row row(int row) {
        if (payouts.isFailed(row)) {
            return Row.FAILED;
        }
        List<String> lines = new ArrayList<>();
        for (LinePayouts line : payouts.lines()) {
            lines.add(line.earned()[row] + " " + line.amounts()[row] + " " + line.status(row));
        }
        long floor = payouts.floors().length == 0 ? 0 : payouts.floors()[row];
        return new Row(
                String.valueOf(payouts.totals()[row]),
                "held " + payouts.held()[row] + ", floor " + floor + ", " + lines);
    }

    private void compare() {
        List<Participant> participants = sound.population().participants();
        for (int row = 0; row < participants.size(); row++) {
            String id = participants.get(row).id();
            Row expected = exact.getOrDefault(id, Row.FAILED);
            compare(id + " by columns", expected.toString(), row(row).toString());
            String total = totals.isFailed(row) ? "failed" : String.valueOf(totals.totals()[row]);
            compare(id + " by columns, total alone", expected.total(), total);
        }
    }

    private void compare(String what, String expected, String actual) {
        if (!actual.equals(expected)) {
            found.add(name + ", " + what + ":\n  " + actual + "\nand exactly:\n  " + expected);
        }
    }

    int rows() {
        return exact.size();
    }

    /** Rows that columns could not prove; they took the exact evaluator. */
    int exactRows() {
        return totals.exactRows();
    }

    /** What differs, in words; none if nothing does. */
    List<String> found() {
        return found;
    }

    /** What is needed to see a difference again. */
    String evidence() {
        IncentiveJson json = IncentiveJson.standard();
        return String.join("\n", found) + "\n" + json.write(sound.plan()) + "\n" + json.write(sound.population());
    }
}
