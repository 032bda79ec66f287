package dev.incentive.examples.output;

import dev.incentive.examples.payrun.PayRun;
import java.util.List;

/**
 * The rows of {@code payouts.csv}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface PayoutTable {

    /**
     * The rows of a run.
     *
     * @param run the run
     * @return the header, then one row for each participant and period; free text is safe for spreadsheets
     */
    List<List<String>> rows(PayRun run);
}
