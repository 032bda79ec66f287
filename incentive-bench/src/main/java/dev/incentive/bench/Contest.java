package dev.incentive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Checks the contenders of a plan, then measures them in rounds: in each round everybody once, so that a busy minute of
 * the machine does not fall on one alone.
 *
 * @param plan the plan
 * @param asked how many participants; slow contenders get fewer
 * @param threads how many threads a contender may use
 * @param pace how long is measured
 * @param progress told in words what is being done
 */
record Contest(Plan<?> plan, int asked, int threads, Stopwatch.Pace pace, Consumer<String> progress) {
    List<Measurement> measure(List<String> contenders) {
        List<Entry> entries = contenders.stream().map(this::checked).toList();
        Stopwatch stopwatch = new Stopwatch(plan, threads, pace);
        for (int round = 1; round <= pace.rounds(); round++) {
            for (Entry entry : entries) {
                progress.accept("measures " + entry.contender + ", round " + round + " of " + pace.rounds());
                entry.rounds.add(stopwatch.round(entry.contender, entry.participants, entry.verdict));
            }
        }
        return entries.stream().map(Entry::measurement).toList();
    }

    private Entry checked(String contender) {
        progress.accept("checks " + contender);
        int participants = plan.participants(contender, asked);
        return new Entry(contender, participants, plan.verdict(contender, participants, threads), new ArrayList<>());
    }

    /** One contender on its way through the rounds. */
    private record Entry(String contender, int participants, Verdict verdict, List<Stopwatch.Round> rounds) {
        Measurement measurement() {
            return new Measurement(
                    contender,
                    participants,
                    verdict,
                    rounds.stream()
                            .flatMap(round -> round.nanoseconds().stream())
                            .sorted()
                            .toList(),
                    rounds.get(rounds.size() - 1).bytes());
        }
    }
}
