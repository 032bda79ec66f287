package dev.incentive.examples.output;

import dev.incentive.examples.payrun.PayRun;
import dev.incentive.examples.terminal.Progress;
import dev.incentive.examples.terminal.Summary;
import dev.incentive.examples.terminal.Terminal;
import dev.incentive.examples.terminal.UnpaidText;
import dev.incentive.json.IncentiveJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Delivers a pay run: its files to a directory, its summary and whoever cannot be paid to the terminal. Immutable.
 *
 * @param directory where the files go; what an earlier run left there is replaced
 * @param payouts the layout of {@code payouts.csv}
 * @param json writes the statements' document
 * @param terminal where to speak
 * @since 0.1.0
 */
public record Delivery(Path directory, PayoutTable payouts, IncentiveJson json, Terminal terminal) {

    /** Checks that nothing is missing. */
    public Delivery {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(payouts, "payouts");
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(terminal, "terminal");
    }

    /**
     * Delivers a run.
     *
     * @param run the run
     * @param furtherFiles texts to write beside the results, by their path below the directory
     * @return whether everybody could be paid
     * @throws IOException if the files cannot be written; then the directory is as it was before
     */
    public boolean deliver(PayRun run, Map<String, String> furtherFiles) throws IOException {
        String names;
        try (ResultDirectory results = ResultDirectory.at(directory)) {
            for (Map.Entry<String, String> file : furtherFiles.entrySet()) {
                results.write(file.getKey(), file.getValue());
            }
            try (Progress progress =
                    terminal.progress("Statements", run.statements().size())) {
                new ResultFiles(json, payouts).write(run, results, progress::step);
            }
            results.commit();
            names = results.topLevelNames();
        }
        terminal.say(Summary.of(run) + "Files in " + directory + ": " + names + "\n");
        if (!run.failures().isEmpty()) {
            terminal.complain(UnpaidText.of(run));
        }
        return run.failures().isEmpty();
    }
}
