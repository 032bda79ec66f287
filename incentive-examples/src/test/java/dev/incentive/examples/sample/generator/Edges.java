package dev.incentive.examples.sample.generator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/** Quotas, revenues and accounts that lie exactly on a border of the plan, or one smallest unit beside it. */
final class Edges {

    private static final int FIRST = Calendar.FIRST_PAID;
    private static final int SECOND = FIRST + 1;
    private static final int THIRD = FIRST + 2;
    private static final int FOURTH = FIRST + 3;

    private static final Set<PersonQuarter> WITHOUT_QUOTA =
            Set.of(new PersonQuarter(19, SECOND), new PersonQuarter(20, THIRD));

    /** Persons 15 to 18, of whom the plan's cap is asked for to the cent. */
    static final Set<PersonQuarter> AT_THE_CAP = Set.of(
            new PersonQuarter(15, FOURTH),
            new PersonQuarter(16, FOURTH),
            new PersonQuarter(17, FOURTH),
            new PersonQuarter(18, FOURTH));

    private final Map<PersonQuarter, LongUnaryOperator> revenues = new HashMap<>();
    private final Map<PersonQuarter, AccountStep> accounts = new HashMap<>();

    Edges() {
        tierBorders();
        gate();
        halfCents();
        planCap();
        retention();
        onlyReturns();
    }

    private void tierBorders() {
        revenue(1, FIRST, quota -> Amount.percent(80, quota));
        revenue(2, FIRST, quota -> quota);
        revenue(3, FIRST, quota -> Amount.percent(120, quota));
        revenue(4, FIRST, quota -> Amount.percent(80, quota) - Amount.CENT);
        revenue(5, FIRST, quota -> quota + Amount.CENT);
        revenue(6, FIRST, quota -> Amount.percent(120, quota) + 1);
    }

    /** Both keep enough customers; one sold half of the quota, the other a hundredth of a cent less. */
    private void gate() {
        revenue(7, SECOND, quota -> Amount.percent(50, quota));
        revenue(8, SECOND, quota -> Amount.percent(50, quota) - 1);
        tenPercentBetter(7, SECOND);
        tenPercentBetter(8, SECOND);
    }

    /** Commissions of exactly half a cent in each tier, two of them from amounts with four decimals. */
    private void halfCents() {
        revenue(10, FIRST, quota -> Amount.percent(60, quota) + Amount.dollars(1) / 4);
        revenue(11, FIRST, quota -> Amount.percent(90, quota) + Amount.dollars(1) / 2);
        revenue(12, FIRST, quota -> Amount.percent(110, quota) + Amount.dollars(1) / 10);
        revenue(13, FIRST, quota -> Amount.percent(130, quota) + Amount.dollars(1) / 16);
        revenue(13, THIRD, quota -> Amount.percent(70, quota) + Amount.dollars(3) / 4);
    }

    /** With all three bonuses the first earns the cap of 7,500.00, the others a cent more, a cent less, much more. */
    private void planCap() {
        long atTheCap = Amount.dollars(164_000);
        long aCentOfCommission = Amount.dollars(1) / 5;
        revenue(15, FOURTH, quota -> atTheCap);
        revenue(16, FOURTH, quota -> atTheCap + aCentOfCommission);
        revenue(17, FOURTH, quota -> atTheCap - aCentOfCommission);
        revenue(18, FOURTH, quota -> 2 * quota + 1);
        AT_THE_CAP.forEach(edge -> tenPercentBetter(edge.person(), edge.quarter()));
    }

    private void retention() {
        tenPercentBetter(19, SECOND);
        steps(23, THIRD, new AccountStep(4, 10), new AccountStep(5, 20), new AccountStep(11, 14));
        steps(24, SECOND, new AccountStep(4, 10), new AccountStep(5, 11), new AccountStep(6, 9));
        steps(25, FOURTH, new AccountStep(4, 6), new AccountStep(5, 12), new AccountStep(11, 13));
        steps(21, SECOND, new AccountStep(4, 7), new AccountStep(0, 8), new AccountStep(7, 9));
    }

    private void onlyReturns() {
        revenue(14, THIRD, quota -> -(Amount.dollars(1_234) + Amount.dollars(1) / 4));
        accounts.put(new PersonQuarter(14, THIRD), new AccountStep(0, 0));
        accounts.put(new PersonQuarter(14, FOURTH), new AccountStep(0, 6));
    }

    /** From 10 of 11 to 10 of 10, which is exactly 1.1 times as much. */
    private void tenPercentBetter(int person, int quarter) {
        steps(person, quarter, new AccountStep(4, 11), new AccountStep(10, 10), new AccountStep(10, 12));
    }

    private void steps(int person, int quarter, AccountStep before, AccountStep prior, AccountStep now) {
        accounts.put(new PersonQuarter(person, quarter - 2), before);
        accounts.put(new PersonQuarter(person, quarter - 1), prior);
        accounts.put(new PersonQuarter(person, quarter), now);
    }

    private void revenue(int person, int quarter, LongUnaryOperator ofQuota) {
        revenues.put(new PersonQuarter(person, quarter), ofQuota);
    }

    boolean hasQuota(PersonQuarter at) {
        return !WITHOUT_QUOTA.contains(at);
    }

    OptionalLong quota(PersonQuarter at) {
        return AT_THE_CAP.contains(at) ? OptionalLong.of(Amount.dollars(150_000)) : OptionalLong.empty();
    }

    OptionalLong revenue(PersonQuarter at, long quota) {
        LongUnaryOperator revenue = revenues.get(at);
        return revenue == null ? OptionalLong.empty() : OptionalLong.of(revenue.applyAsLong(quota));
    }

    Optional<AccountStep> accounts(PersonQuarter at) {
        return Optional.ofNullable(accounts.get(at));
    }
}
