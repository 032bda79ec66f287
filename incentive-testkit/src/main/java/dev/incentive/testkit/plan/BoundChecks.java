package dev.incentive.testkit.plan;

import dev.incentive.measurement.Participant;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.statement.LineStatus;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the caps and floors of a plan hold of one participant's pay. */
final class BoundChecks {

    private final Plan plan;
    private final Evidence evidence;
    private final String participant;
    private final Pay.Paid paid;
    private final Optional<Rational> activePart;

    BoundChecks(PlanSubject subject, PlanCase given, String participant, Pay.Paid paid) {
        this.plan = subject.plan();
        this.evidence = new Evidence(subject, given);
        this.participant = participant;
        this.paid = paid;
        Participant facts = given.population().participants().stream()
                .filter(each -> each.id().equals(participant))
                .findFirst()
                .orElseThrow();
        this.activePart = plan.prorationBasis() instanceof ProrationBasis.Unstated
                ? Optional.empty()
                : plan.prorationBasis()
                        .share(facts.activePeriods(), given.population().period());
    }

    Optional<CounterExample> broken() {
        return Stream.concat(
                        plan.components().stream().flatMap(this::ofComponent),
                        Stream.of(planCap(), planFloor()).flatMap(Optional::stream))
                .findFirst();
    }

    private Stream<CounterExample> ofComponent(Component component) {
        return paid.lines().stream()
                .filter(line -> line.component().equals(component.id()))
                .flatMap(line -> Stream.of(cap(component, line), floor(component, line)))
                .flatMap(Optional::stream);
    }

    private Optional<CounterExample> cap(Component component, PayLine line) {
        return component.caps().stream()
                .filter(cap -> cap.bounds() == Cap.Bounds.COMPONENT_PAYOUT)
                .flatMap(cap -> limit(cap.limit(), cap.prorated()).stream())
                .filter(limit -> line.earned().compareTo(limit) > 0)
                .findFirst()
                .map(limit -> broken("at most " + evidence.text().money(limit) + ", the cap of " + component.id()));
    }

    /** Multipliers, caps and gates come after the floor, so that it is no guarantee against them. */
    private Optional<CounterExample> floor(Component component, PayLine line) {
        boolean guaranteed = line.status() == LineStatus.CALCULATED
                && component.multipliers().isEmpty()
                && component.caps().stream().noneMatch(cap -> cap.bounds() == Cap.Bounds.COMPONENT_PAYOUT)
                && !component.gate().isPresent();
        return component.floors().stream()
                .filter(floor -> guaranteed)
                .flatMap(floor -> limit(floor.limit(), floor.prorated()).stream())
                .filter(limit -> line.earned().compareTo(limit) < 0)
                .findFirst()
                .map(limit -> broken("at least " + evidence.text().money(limit) + ", the floor of " + component.id()));
    }

    /** A limit that shrinks is rounded like a payout. */
    private Optional<Rational> limit(Rational limit, boolean prorated) {
        return prorated
                ? activePart.map(part -> HandRounding.of(limit.times(part), plan.roundingScale(), plan.roundingMode()))
                : Optional.of(limit);
    }

    private Optional<CounterExample> planCap() {
        Rational earned = paid.lines().stream()
                .filter(line -> line.status() != LineStatus.PLAN_FLOOR)
                .map(PayLine::earned)
                .reduce(Rational.ZERO, Rational::plus);
        Rational left = LineChecks.sum(paid.lines(), line -> line.status() != LineStatus.PLAN_FLOOR);
        for (Cap cap : plan.caps()) {
            Optional<Rational> limit = limit(cap.limit(), cap.prorated());
            Rational allowed = limit.map(earned::minimum).orElse(left);
            if (!allowed.equals(left)) {
                return Optional.of(broken(evidence.text().money(allowed) + ", what the plan's cap leaves of "
                        + evidence.text().money(earned)));
            }
        }
        return Optional.empty();
    }

    private Optional<CounterExample> planFloor() {
        for (Floor floor : plan.floors()) {
            Optional<Rational> limit = limit(floor.limit(), floor.prorated());
            if (limit.filter(least -> paid.total().compareTo(least) < 0).isPresent()) {
                return Optional.of(broken("at least " + evidence.text().money(limit.get()) + ", the plan's floor"));
            }
        }
        return Optional.empty();
    }

    private CounterExample broken(String expected) {
        return evidence.of(
                participant + ": " + expected,
                participant + ": " + evidence.text().of(paid),
                paid);
    }
}
