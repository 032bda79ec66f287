package dev.incentive.testkit.plan;

import dev.incentive.benchmark.Membership;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Calculations as a host may have written them, each with one fault. */
final class BrokenPayers {

    private static final Rational THOUSAND = Rational.of(1000);

    private BrokenPayers() {}

    static Payer likeExact(Payer payer) {
        return new Payer() {
            @Override
            public Payroll pay(Plan plan, Population population) {
                return Payer.exact().pay(plan, population);
            }

            @Override
            public boolean givesDigests() {
                return payer.givesDigests();
            }
        };
    }

    static Payer roundsBeforeTheGate() {
        return each((plan, seller) -> {
            boolean open = HandRounding.of(revenue(seller).dividedBy(THOUSAND), 2, RoundingMode.HALF_UP)
                            .compareTo(Rational.ONE)
                    >= 0;
            Rational amount = open ? revenue(seller).times(rate(plan, 0)) : Rational.ZERO;
            LineStatus status = open ? LineStatus.CALCULATED : LineStatus.GATE_NOT_MET;
            return paid(List.of(new PayLine("commission", status, cents(amount), cents(amount))));
        });
    }

    static Payer floating() {
        return each((plan, seller) -> {
            double amount = Double.parseDouble(
                            revenue(seller).round(2, RoundingMode.UNNECESSARY).toString())
                    * Double.parseDouble(rate(plan, 0).toString());
            return paid(List.of(
                    line("commission", Rational.of(new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP)))));
        });
    }

    static Payer capsBeforeTheMultiplier() {
        return each((plan, seller) -> {
            Rational capped = revenue(seller).times(rate(plan, 0)).minimum(Rational.of(100));
            Rational factor = Rational.of(revenue(seller).compareTo(THOUSAND) >= 0 ? 2 : 1);
            return paid(List.of(line("commission", cents(capped.times(factor)))));
        });
    }

    static Payer withoutWeights() {
        return each((plan, seller) -> {
            int goals = (revenue(seller).compareTo(THOUSAND) >= 0 ? 1 : 0)
                    + (PayerFaults.retention(seller).compareTo(Rational.ratio(1, 2)) >= 0 ? 1 : 0);
            return paid(List.of(line("bonus", Rational.of(50L * goals))));
        });
    }

    static Payer roundsTheTotal() {
        return each((plan, seller) -> {
            List<PayLine> lines = commissions(plan, seller);
            Rational exact =
                    revenue(seller).times(rate(plan, 0)).plus(revenue(seller).times(rate(plan, 1)));
            return ofTotal(lines, cents(exact));
        });
    }

    static Payer cutsInProportion() {
        return each((plan, seller) -> {
            List<PayLine> lines = commissions(plan, seller);
            Rational earned = LineChecks.sum(lines, line -> true);
            Rational total = earned.minimum(Rational.of(100));
            Rational left = earned.signum() == 0 ? Rational.ONE : total.dividedBy(earned);
            return ofTotal(
                    lines.stream()
                            .map(line -> cut(line, cents(line.earned().times(left))))
                            .toList(),
                    total);
        });
    }

    static Payer lastCentToTheFirst() {
        return each((plan, seller) -> {
            List<PayLine> lines = new ArrayList<>(commissions(plan, seller));
            Rational earned = LineChecks.sum(lines, line -> true);
            Rational total = earned.minimum(Rational.of(100));
            if (total.equals(earned)) {
                return paid(lines);
            }
            lines.replaceAll(line ->
                    cut(line, HandRounding.of(line.earned().times(total).dividedBy(earned), 2, RoundingMode.DOWN)));
            Rational rest = total.minus(LineChecks.sum(lines, line -> true));
            lines.set(0, cut(lines.get(0), lines.get(0).amount().plus(rest)));
            return paid(lines);
        });
    }

    static Payer dropsHeldLines() {
        return changed((plan, paid) -> paid(paid.lines().stream()
                .filter(line -> line.status() != LineStatus.HELD)
                .toList()));
    }

    static Payer withoutOwnAnswers() {
        Plan without = SalesPlans.plan(
                        SalesPlans.aboveAverage(Membership.WITHOUT_PARTICIPANT).build())
                .build();
        return (plan, population) -> Payer.exact().pay(without, population);
    }

    static Payer averageOfThosePaid() {
        return (plan, population) ->
                Payer.exact().pay(plan, PlanCases.of(population, population.participants(), List.of()));
    }

    static Payer inDefaultLocale() {
        return each((plan, seller) -> {
            BigDecimal amount = revenue(seller).times(rate(plan, 0)).round(2, RoundingMode.HALF_UP);
            String shown = String.format("%.2f", amount);
            return paid(List.of(line("commission", Rational.of(new BigDecimal(shown)))));
        });
    }

    static Payer inDefaultZone() {
        return each((plan, seller) -> {
            Rational sum = Rational.ZERO;
            for (Transaction sale : sales(seller)) {
                LocalDate day = sale.date()
                        .atStartOfDay(ZoneId.systemDefault())
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDate();
                sum = sum.plus(SalesPlans.QUARTER.contains(day) ? sale.amount() : Rational.ZERO);
            }
            return paid(List.of(line("commission", cents(sum.times(rate(plan, 0))))));
        });
    }

    /** Two at a time, in step, so that they meet in the accumulator each time and not only now and then. */
    static Payer sharedAccumulator() {
        return (plan, population) -> {
            Accumulator shared = new Accumulator();
            Map<String, Pay> pays = new LinkedHashMap<>();
            List<Participant> sellers = population.participants();
            for (int index = 0; index < sellers.size(); index += 2) {
                List<Participant> two = sellers.subList(index, Math.min(index + 2, sellers.size()));
                pays.putAll(shared.paidTogether(plan, two));
            }
            return new Payroll(pays);
        };
    }

    /** Adds up the lines of one participant, if only one is paid at a time. */
    private static final class Accumulator {

        private Rational total = Rational.ZERO;

        Map<String, Pay> paidTogether(Plan plan, List<Participant> sellers) {
            CyclicBarrier step = new CyclicBarrier(sellers.size());
            Map<String, Pay> pays = new HashMap<>();
            List<Thread> threads = sellers.stream()
                    .map(seller -> new Thread(() -> put(pays, seller.id(), paid(plan, seller, step))))
                    .toList();
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }
            return pays;
        }

        private static void put(Map<String, Pay> pays, String seller, Pay pay) {
            synchronized (pays) {
                pays.put(seller, pay);
            }
        }

        private Pay paid(Plan plan, Participant seller, CyclicBarrier step) {
            List<PayLine> lines = commissions(plan, seller);
            synchronized (this) {
                total = Rational.ZERO;
            }
            await(step);
            synchronized (this) {
                total = total.plus(LineChecks.sum(lines, line -> true));
            }
            await(step);
            return ofTotal(lines, total);
        }

        private static void await(CyclicBarrier step) {
            try {
                step.await();
            } catch (InterruptedException | BrokenBarrierException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    static Payer bonusForTheFirstOfEquals() {
        return (plan, population) -> {
            Rational best = population.participants().stream()
                    .map(BrokenPayers::revenue)
                    .reduce(Rational.ZERO, Rational::maximum);
            Map<String, Pay> pays = new LinkedHashMap<>();
            boolean given = false;
            for (Participant seller : population.participants()) {
                boolean gets = !given && revenue(seller).equals(best);
                given |= gets;
                pays.put(seller.id(), paid(List.of(line("commission", gets ? Rational.of(100) : Rational.ZERO))));
            }
            return new Payroll(pays);
        };
    }

    static Payer divides() {
        return changed((plan, paid) -> {
            Rational fee = cents(
                    Rational.of(10).dividedBy(Rational.of(plan.components().size())));
            return paid(paid.lines().stream()
                    .map(line -> line(line.component(), line.earned().minus(fee)))
                    .toList());
        });
    }

    static Payer takesTransactionsAsTheyCome() {
        return each((plan, seller) -> {
            Rational before = Rational.ZERO;
            Rational amount = Rational.ZERO;
            for (Transaction sale : sales(seller)) {
                before = before.plus(sale.amount());
                Rational rate = Rational.of(before.compareTo(THOUSAND) >= 0 ? "0.06" : "0.04");
                amount = amount.plus(sale.amount().times(rate));
            }
            return paid(List.of(line("commission", cents(amount))));
        });
    }

    static Payer digestOfThePosition() {
        return digesting((paid, position) -> paid.digest() + "-" + position);
    }

    static Payer digestOfTheTotal() {
        return digesting((paid, position) -> paid.total().toString());
    }

    private static Payer digesting(BiFunction<Pay.Paid, Integer, String> digest) {
        return new Payer() {
            @Override
            public Payroll pay(Plan plan, Population population) {
                Map<String, Pay> pays = new LinkedHashMap<>();
                Payer.exact().pay(plan, population).pays().forEach((id, pay) -> {
                    Pay.Paid paid = (Pay.Paid) pay;
                    pays.put(
                            id,
                            new Pay.Paid(
                                    paid.lines(),
                                    paid.total(),
                                    paid.payable(),
                                    digest.apply(paid, pays.size()),
                                    List.of()));
                });
                return new Payroll(pays);
            }

            @Override
            public boolean givesDigests() {
                return true;
            }
        };
    }

    private static Payer each(BiFunction<Plan, Participant, Pay> pay) {
        return (plan, population) -> payroll(population, seller -> pay.apply(plan, seller));
    }

    private static Payroll payroll(Population population, Function<Participant, Pay> pay) {
        Map<String, Pay> pays = new LinkedHashMap<>();
        population.participants().forEach(seller -> pays.put(seller.id(), pay.apply(seller)));
        return new Payroll(pays);
    }

    private static Payer changed(BiFunction<Plan, Pay.Paid, Pay> change) {
        return (plan, population) -> {
            Map<String, Pay> pays = new LinkedHashMap<>();
            Payer.exact()
                    .pay(plan, population)
                    .pays()
                    .forEach((id, pay) -> pays.put(id, pay instanceof Pay.Paid paid ? change.apply(plan, paid) : pay));
            return new Payroll(pays);
        };
    }

    private static List<PayLine> commissions(Plan plan, Participant seller) {
        return plan.components().stream()
                .filter(component -> component.payout() instanceof FlatRateCommission)
                .map(component -> line(component.id(), cents(revenue(seller).times(rate(component)))))
                .toList();
    }

    private static Rational rate(Plan plan, int component) {
        return rate(plan.components().stream()
                .filter(each -> each.payout() instanceof FlatRateCommission)
                .toList()
                .get(component));
    }

    private static Rational rate(Component component) {
        return ((FlatRateCommission) component.payout()).rate();
    }

    private static Rational revenue(Participant seller) {
        return ((NumberMeasurement) seller.measurement("revenue").orElseThrow()).value();
    }

    private static List<Transaction> sales(Participant seller) {
        return ((TransactionMeasurement) seller.measurement("revenue").orElseThrow()).transactions();
    }

    private static Rational cents(Rational exact) {
        return HandRounding.of(exact, 2, RoundingMode.HALF_UP);
    }

    private static PayLine line(String component, Rational amount) {
        return new PayLine(component, LineStatus.CALCULATED, amount, amount);
    }

    private static PayLine cut(PayLine line, Rational left) {
        return new PayLine(line.component(), line.status(), line.earned(), left);
    }

    private static Pay paid(List<PayLine> lines) {
        Rational total = LineChecks.sum(lines, line -> true);
        Rational held = LineChecks.sum(lines, line -> line.status() == LineStatus.HELD);
        return new Pay.Paid(lines, total, total.minus(held), "", List.of());
    }

    private static Pay ofTotal(List<PayLine> lines, Rational total) {
        return new Pay.Paid(lines, total, total, "", List.of());
    }
}
