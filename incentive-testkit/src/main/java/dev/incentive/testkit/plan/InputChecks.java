package dev.incentive.testkit.plan;

import dev.incentive.measurement.Participant;
import dev.incentive.plan.Plan;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.LineStatus;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What follows from other inputs, and who is paid at all. */
final class InputChecks {

    private static final Set<ProblemCode> FAILED =
            Set.of(ProblemCode.SCORER_FAILED, ProblemCode.BENCHMARK_FAILED, ProblemCode.PAYOUT_RULE_FAILED);

    private InputChecks() {}

    static Finding everybody(PlanSubject subject, PlanCase given) {
        Evidence evidence = new Evidence(subject, given);
        Attempt attempt = Attempt.of(subject.payer(), subject.plan(), given.population());
        Payroll payroll = attempt.payroll();
        if (payroll == null) {
            return attempt.isRefusal()
                    ? Finding.doesNotApply()
                    : evidence.of("a pay or a reason for everybody", "threw " + attempt.thrown(), "");
        }
        Set<String> ids = new TreeSet<>();
        given.population().participants().forEach(each -> ids.add(each.id()));
        if (!ids.equals(payroll.pays().keySet())) {
            return evidence.of(
                    "a pay or a reason for " + ids, "for " + payroll.pays().keySet(), "");
        }
        return failures(evidence, payroll);
    }

    private static Finding failures(Evidence evidence, Payroll payroll) {
        for (Map.Entry<String, Pay> each : payroll.pays().entrySet()) {
            if (each.getValue() instanceof Pay.NotPaid not
                    && not.codes().stream().anyMatch(FAILED::contains)) {
                return evidence.of(
                        each.getKey() + ": a pay, or a reason that the plan declares",
                        each.getKey() + ": " + not.why(),
                        not);
            }
        }
        return Finding.holds();
    }

    static Finding betterNeverPaysLess(PlanSubject subject, PlanCase given) {
        return compared(subject, given, subject.plan(), (before, after) -> {
            String who = changed(given);
            if (!(before.pays().get(who) instanceof Pay.Paid one)
                    || !(after.pays().get(who) instanceof Pay.Paid other)
                    || isUndefined(subject, given, who)) {
                return Finding.doesNotApply();
            }
            return one.total().compareTo(other.total()) <= 0
                    ? Finding.holds()
                    : less(new Evidence(subject, given), who, one, other);
        });
    }

    private static Finding less(Evidence evidence, String who, Pay.Paid one, Pay.Paid other) {
        PayText text = evidence.text();
        return evidence.of(
                who + ": at least " + text.money(one.total()) + ", the total before",
                who + ": " + text.of(other),
                PayText.derivation(one) + PayText.derivation(other));
    }

    /** A value that is undefined is neither better nor worse. */
    private static boolean isUndefined(PlanSubject subject, PlanCase given, String who) {
        Payroll before =
                Attempt.of(Payer.exact(), subject.plan(), given.population()).payroll();
        Payroll after =
                Attempt.of(Payer.exact(), subject.plan(), given.populations()).payroll();
        return isUndefined(before, who) || isUndefined(after, who);
    }

    private static boolean isUndefined(@Nullable Payroll payroll, String who) {
        return payroll == null
                || !(payroll.pays().get(who) instanceof Pay.Paid paid)
                || paid.lines().stream()
                        .map(PayLine::status)
                        .anyMatch(status -> status == LineStatus.UNDEFINED || status == LineStatus.HELD);
    }

    /** Whoever has other inputs has another digest. */
    static Finding otherInputOtherDigest(PlanSubject subject, PlanCase given) {
        return compared(subject, given, subject.plan(), (before, after) -> {
            String who = changed(given);
            if (!(before.pays().get(who) instanceof Pay.Paid one)
                    || !(after.pays().get(who) instanceof Pay.Paid other)) {
                return Finding.doesNotApply();
            }
            return one.digest().equals(other.digest())
                    ? new Evidence(subject, given)
                            .of(who + ": another digest than " + one.digest(), who + ": the same", other)
                    : Finding.holds();
        });
    }

    /** The same digest, the same pay. */
    static Finding otherPayOtherDigest(PlanSubject subject, PlanCase given) {
        return compared(subject, given, given.plan(), (before, after) -> {
            for (Map.Entry<String, Pay> each : before.pays().entrySet()) {
                if (each.getValue() instanceof Pay.Paid one
                        && after.pays().get(each.getKey()) instanceof Pay.Paid other
                        && one.digest().equals(other.digest())
                        && !(one.lines().equals(other.lines()) && one.total().equals(other.total()))) {
                    return sameDigest(new Evidence(subject, given), each.getKey(), one, other);
                }
            }
            return Finding.holds();
        });
    }

    private static Finding sameDigest(Evidence evidence, String who, Pay.Paid one, Pay.Paid other) {
        PayText text = evidence.text();
        return evidence.of(
                who + ": " + text.of(one) + " wherever the digest is " + one.digest(),
                who + ": " + text.of(other) + " with that digest",
                PayText.derivation(one) + PayText.derivation(other));
    }

    static Finding asExamples(PlanSubject subject, PlanCase given) {
        Evidence evidence = new Evidence(subject, given);
        Payroll payroll =
                Attempt.of(subject.payer(), subject.plan(), given.population()).payroll();
        if (payroll == null) {
            return evidence.of("the totals of the example", "not paid", "");
        }
        PlanExample example = subject.examples().stream()
                .filter(each -> each.population().equals(given.population())
                        && each.name().equals(given.change()))
                .findFirst()
                .orElseThrow();
        for (Map.Entry<String, Rational> each : example.totals().entrySet()) {
            Pay pay = Objects.requireNonNullElse(
                    payroll.pays().get(each.getKey()), new Pay.NotPaid("left out", List.of()));
            if (!(pay instanceof Pay.Paid paid && paid.total().equals(each.getValue()))) {
                return evidence.of(
                        each.getKey() + ": total " + evidence.text().money(each.getValue()),
                        each.getKey() + ": " + evidence.text().of(pay),
                        pay);
            }
        }
        return Finding.holds();
    }

    /** The participant whose inputs are not what they were. */
    private static String changed(PlanCase given) {
        List<Participant> others = given.populations().get(0).participants();
        return given.population().participants().stream()
                .filter(each -> !others.contains(each))
                .map(Participant::id)
                .findFirst()
                .orElseThrow();
    }

    private interface Comparison {
        Finding of(Payroll before, Payroll after);
    }

    private static Finding compared(PlanSubject subject, PlanCase given, Plan plan, Comparison comparison) {
        Payroll before =
                Attempt.of(subject.payer(), subject.plan(), given.population()).payroll();
        Payroll after = Attempt.of(subject.payer(), plan, given.populations()).payroll();
        return before == null || after == null || given.change().isEmpty()
                ? Finding.doesNotApply()
                : comparison.of(before, after);
    }
}
