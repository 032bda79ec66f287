package dev.incentive.examples.sample.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which accounts of one person order, quarter by quarter: some of those before, then new ones. */
final class AccountHistory {

    private static final int FEWEST = 5;
    private static final int MOST = 9;

    private final int person;
    private final Edges edges;
    private final SplitMix64 random;
    private final List<String> ever = new ArrayList<>();
    private List<String> active = new ArrayList<>();

    AccountHistory(int person, Edges edges, SplitMix64 random) {
        this.person = person;
        this.edges = edges;
        this.random = random;
    }

    static String id(int person, int number) {
        return String.format(Locale.ROOT, "A%03d%02d", person, number);
    }

    /** The accounts that order in the quarter; to be called for one quarter after the other. */
    List<String> next(int quarter) {
        AccountStep step = edges.accounts(new PersonQuarter(person, quarter)).orElseGet(this::drawn);
        List<String> left = new ArrayList<>(active);
        List<String> now = new ArrayList<>();
        while (now.size() < step.kept()) {
            now.add(left.remove((int) random.below(left.size())));
        }
        while (now.size() < step.size()) {
            now.add(fresh());
        }
        active = now;
        return List.copyOf(now);
    }

    private AccountStep drawn() {
        int kept = 0;
        for (int index = 0; index < active.size(); index++) {
            kept += random.chance(75) ? 1 : 0;
        }
        return new AccountStep(Math.min(kept, MOST), random.between(Math.max(FEWEST, Math.min(kept, MOST)), MOST));
    }

    private String fresh() {
        String account = id(person, ever.size() + 1);
        ever.add(account);
        return account;
    }

    /** An account that ordered once, in this quarter or long ago. */
    String anyKnown() {
        return ever.get((int) random.below(ever.size()));
    }
}
