package dev.incentive.examples.sample.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Orders whose amounts total the revenue of each person and quarter; returns are orders with negative amounts. */
final class Orders {

    private static final long SEED = 2;
    private static final List<String> CATEGORIES = List.of("hardware", "software", "service");
    private static final Comparator<Order> BY_DATE =
            Comparator.comparing(Order::date).thenComparing(Order::person).thenComparing(Order::account);

    private record Order(LocalDate date, int person, String account, long amount, String category) {}

    private final Edges edges;
    private final Quotas quotas;
    private final SplitMix64 random = new SplitMix64(SEED);
    private final List<Order> orders = new ArrayList<>();

    Orders(Edges edges, Quotas quotas) {
        this.edges = edges;
        this.quotas = quotas;
        Staff.all().forEach(this::addAll);
        orders.sort(BY_DATE);
    }

    private void addAll(int person) {
        AccountHistory accounts = new AccountHistory(person, edges, random);
        for (int quarter : Calendar.all()) {
            if (Staff.employed(person, quarter)) {
                add(new PersonQuarter(person, quarter), accounts);
            }
        }
    }

    private void add(PersonQuarter at, AccountHistory accounts) {
        List<String> buyers = accounts.next(at.quarter());
        long quota = quotas.of(at);
        long revenue = edges.revenue(at, quota).orElseGet(() -> drawnRevenue(quota));
        long returned = buyers.isEmpty() ? -revenue : drawnReturn(revenue);
        if (returned != 0) {
            addOrder(at, Calendar.anyDay(at.quarter(), random), accounts.anyKnown(), -returned);
        }
        if (!buyers.isEmpty()) {
            addSales(at, withSecondOrders(buyers), revenue + returned);
        }
    }

    private long drawnRevenue(long quota) {
        int share = random.between(2_500, 7_000) + random.between(1_500, 6_500);
        return quota / 10_000 * share + random.below(100_000) * Amount.CENT;
    }

    private long drawnReturn(long revenue) {
        return random.chance(25) ? (1 + random.below(revenue / Amount.CENT / 20)) * Amount.CENT : 0;
    }

    private List<String> withSecondOrders(List<String> buyers) {
        List<String> accounts = new ArrayList<>(buyers);
        buyers.stream().filter(buyer -> random.chance(30)).forEach(accounts::add);
        return accounts;
    }

    /** The first order falls on the first day of the quarter and the last on its last day, for every tenth person. */
    private void addSales(PersonQuarter at, List<String> accounts, long total) {
        long[] amounts = split(total, accounts.size());
        for (int index = 0; index < amounts.length; index++) {
            LocalDate day = Calendar.anyDay(at.quarter(), random);
            if (at.person() % 10 == 0 && index == 0) {
                day = Calendar.firstDay(at.quarter());
            } else if (at.person() % 10 == 0 && index == 1) {
                day = Calendar.lastDay(at.quarter());
            }
            addOrder(at, day, accounts.get(index), amounts[index]);
        }
    }

    private long[] split(long total, int parts) {
        long[] weights = new long[parts];
        long sum = 0;
        for (int index = 0; index < parts; index++) {
            weights[index] = random.between(20, 100);
            sum += weights[index];
        }
        long[] amounts = new long[parts];
        long left = total;
        for (int index = 1; index < parts; index++) {
            amounts[index] = total / sum * weights[index] / Amount.CENT * Amount.CENT;
            left -= amounts[index];
        }
        amounts[0] = left;
        shiftPartsOfACent(amounts);
        return amounts;
    }

    /** Some prices have four decimals; the total stays. */
    private void shiftPartsOfACent(long[] amounts) {
        if (amounts.length > 1 && random.chance(15)) {
            long shift = random.between(1, 99);
            amounts[0] += shift;
            amounts[1] -= shift;
        }
    }

    private void addOrder(PersonQuarter at, LocalDate day, String account, long amount) {
        String category = CATEGORIES.get((int) random.below(CATEGORIES.size()));
        orders.add(new Order(day, at.person(), account, amount, category));
    }

    CsvText file() {
        CsvText file = new CsvText("order", "date", "person", "account", "amount", "category");
        for (int index = 0; index < orders.size(); index++) {
            Order order = orders.get(index);
            file.row(
                    String.format(Locale.ROOT, "O%05d", index + 1),
                    order.date(),
                    Staff.id(order.person()),
                    order.account(),
                    Amount.text(order.amount()),
                    order.category());
        }
        return file;
    }
}
