package dev.incentive.testkit.plan;

import dev.incentive.derivation.Derivation;
import dev.incentive.plan.Plan;
import dev.incentive.statement.DerivationText;
import dev.incentive.statement.LineStatus;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What holds of the lines of one participant, without comparison with anybody. */
final class LineChecks {

    private final PlanSubject subject;
    private final Evidence evidence;

    private LineChecks(PlanSubject subject, PlanCase given) {
        this.subject = subject;
        this.evidence = new Evidence(subject, given);
    }

    static Finding linesTotal(PlanSubject subject, PlanCase given) {
        LineChecks checks = new LineChecks(subject, given);
        return eachPaid(subject, given, checks::total);
    }

    static Finding roundedOnce(PlanSubject subject, PlanCase given) {
        LineChecks checks = new LineChecks(subject, given);
        Payroll exact =
                Attempt.of(Payer.exact(), subject.plan(), given.population()).payroll();
        if (exact == null) {
            return Finding.doesNotApply();
        }
        return eachPaid(
                subject,
                given,
                (id, paid) -> exact.pays().get(id) instanceof Pay.Paid stated
                        ? checks.rounded(id, paid, stated)
                        : Optional.empty());
    }

    static Finding bounded(PlanSubject subject, PlanCase given) {
        return eachPaid(subject, given, (id, paid) -> new BoundChecks(subject, given, id, paid).broken());
    }

    static Finding withinStated(PlanSubject subject, PlanCase given) {
        LineChecks checks = new LineChecks(subject, given);
        return eachPaid(subject, given, checks::within);
    }

    /** The first participant of whom something is broken. */
    private static Finding eachPaid(
            PlanSubject subject, PlanCase given, BiFunction<String, Pay.Paid, Optional<CounterExample>> check) {
        Payroll payroll =
                Attempt.of(subject.payer(), subject.plan(), given.population()).payroll();
        boolean said = false;
        for (Map.Entry<String, Pay> each : payroll == null
                ? Map.<String, Pay>of().entrySet()
                : payroll.pays().entrySet()) {
            if (each.getValue() instanceof Pay.Paid paid) {
                Optional<CounterExample> broken = check.apply(each.getKey(), paid);
                if (broken.isPresent()) {
                    return broken.get();
                }
                said = true;
            }
        }
        return said ? Finding.holds() : Finding.doesNotApply();
    }

    private Optional<CounterExample> total(String participant, Pay.Paid paid) {
        Rational amounts = sum(paid.lines(), line -> true);
        Rational held = sum(paid.lines(), line -> line.status() == LineStatus.HELD);
        PayText text = evidence.text();
        if (!amounts.equals(paid.total())) {
            return Optional.of(evidence.of(
                    participant + ": total " + text.money(amounts) + ", the sum of the lines",
                    participant + ": " + text.of(paid),
                    paid));
        }
        return amounts.minus(held).equals(paid.payable())
                ? Optional.empty()
                : Optional.of(evidence.of(
                        participant + ": payable " + text.money(amounts.minus(held)) + ", the total without held lines",
                        participant + ": " + text.of(paid),
                        paid));
    }

    static Rational sum(List<PayLine> lines, Predicate<PayLine> some) {
        return lines.stream().filter(some).map(PayLine::amount).reduce(Rational.ZERO, Rational::plus);
    }

    private Optional<CounterExample> rounded(String participant, Pay.Paid paid, Pay.Paid stated) {
        for (int index = 0; index < stated.lines().size(); index++) {
            PayLine line = stated.lines().get(index);
            Optional<CounterExample> broken = line.component().equals(Plan.FLOOR_LINE)
                    ? Optional.empty()
                    : rounded(
                            participant,
                            line.component(),
                            paid,
                            stated.derivations().get(index));
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private Optional<CounterExample> rounded(
            String participant, String component, Pay.Paid paid, Derivation derivation) {
        Plan plan = subject.plan();
        Rational exact = beforeRounding(derivation).recompute();
        Rational once = HandRounding.of(exact, plan.roundingScale(), plan.roundingMode());
        PayText text = evidence.text();
        String found = paid.lines().stream()
                .filter(line -> line.component().equals(component))
                .map(line -> line.earned().equals(once) ? "" : text.money(line.earned()))
                .findFirst()
                .orElse("no line");
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(evidence.of(
                        participant + ", " + component + ": " + text.money(once) + ", which is " + exact + " rounded "
                                + plan.roundingMode(),
                        participant + ", " + component + ": " + found,
                        component + ":\n" + DerivationText.of(derivation)));
    }

    /** What the line was before it was rounded; what the plan's cap took away comes after that. */
    private static Derivation beforeRounding(Derivation line) {
        Derivation at = line;
        while (!(at instanceof Derivation.Rounded)) {
            at = at.operands().get(0);
        }
        return ((Derivation.Rounded) at).exact();
    }

    private Optional<CounterExample> within(String participant, Pay.Paid paid) {
        PayText text = evidence.text();
        Rational least = subject.least();
        if (least != null && paid.total().compareTo(least) < 0) {
            return Optional.of(beyond(participant, paid, "at least " + text.money(least)));
        }
        Rational most = subject.most();
        return most != null && paid.total().compareTo(most) > 0
                ? Optional.of(beyond(participant, paid, "at most " + text.money(most)))
                : Optional.empty();
    }

    private CounterExample beyond(String participant, Pay.Paid paid, String stated) {
        return evidence.of(
                participant + ": " + stated,
                participant + ": " + evidence.text().of(paid),
                paid);
    }
}
