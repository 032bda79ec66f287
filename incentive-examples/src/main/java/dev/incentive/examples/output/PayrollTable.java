package dev.incentive.examples.output;

import dev.incentive.examples.payrun.PayRun;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Payouts for payroll: one row for each participant and period, in any plan's components.
 *
 * <p>The columns are {@code participant_id}, {@code name}, {@code plan}, {@code period_start},
 * {@code period_end_exclusive} (the day after the last), {@code currency}, then {@code earned_<component>} for each
 * component of the plan in its order, and for its floor if it has one ({@code plan-floor}), then
 * {@code amount_<component>} likewise, then {@code earned}, {@code cut}, {@code total}, {@code held} and
 * {@code payable}. Amounts have all decimals that the plan rounds to, a point and no grouping. In each row:
 *
 * <ul>
 *   <li>the components' earned columns add up to {@code earned}: rounded lines before the plan's cap;
 *   <li>their amount columns add up to {@code total}: what the cap left of each line, held ones included;
 *   <li>{@code earned − cut = total}: the cap's cut, zero or more;
 *   <li>{@code total − held = payable}: what payroll pays now.
 * </ul>
 *
 * <p>Rows are by period, those of a period in the order of its participants. Whoever cannot be paid has no row.
 *
 * @since 0.1.0
 */
public final class PayrollTable implements PayoutTable {

    /** The layout; it has no state. */
    public PayrollTable() {}

    @Override
    public List<List<String>> rows(PayRun run) {
        List<String> components = run.lineIds();
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(components));
        run.statements().forEach(statement -> rows.add(row(statement, components)));
        return rows;
    }

    private static List<String> header(List<String> components) {
        List<String> header = new ArrayList<>(
                List.of("participant_id", "name", "plan", "period_start", "period_end_exclusive", "currency"));
        components.forEach(component -> header.add("earned_" + component));
        components.forEach(component -> header.add("amount_" + component));
        header.addAll(List.of("earned", "cut", "total", "held", "payable"));
        return header;
    }

    private static List<String> row(Statement statement, List<String> components) {
        List<String> row = new ArrayList<>();
        row.add(CsvText.of(statement.participant()));
        row.add(CsvText.of(statement.name()));
        row.add(CsvText.of(statement.plan()));
        row.add(statement.period().start().toString());
        row.add(statement.period().end().toString());
        row.add(statement.total().currency().code());
        row.addAll(earned(statement, components));
        row.addAll(byComponent(statement, components, StatementLine::amount));
        row.add(plain(statement.earned()));
        row.add(plain(statement.cut()));
        row.add(plain(statement.total()));
        row.add(plain(statement.held()));
        row.add(plain(statement.payable()));
        return row;
    }

    /**
     * What each component earned, before the plan's cap.
     *
     * @param statement the statement
     * @param components the ids of the components
     * @return the rounded lines in the order of the ids, as plain decimals
     */
    public static List<String> earned(Statement statement, List<String> components) {
        return byComponent(statement, components, StatementLine::earned);
    }

    private static List<String> byComponent(
            Statement statement, List<String> components, Function<StatementLine, Money> part) {
        Map<String, String> amounts = new LinkedHashMap<>();
        statement.lines().forEach(line -> amounts.put(line.component(), plain(part.apply(line))));
        String none = plain(Money.zero(
                statement.total().currency(), statement.total().amount().scale()));
        return components.stream()
                .map(component -> amounts.getOrDefault(component, none))
                .toList();
    }

    /**
     * An amount without its currency.
     *
     * @param amount the amount
     * @return a decimal with all its digits, a point and no grouping
     */
    public static String plain(Money amount) {
        return amount.amount().toPlainString();
    }
}
