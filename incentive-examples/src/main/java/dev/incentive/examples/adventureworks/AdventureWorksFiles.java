package dev.incentive.examples.adventureworks;

import dev.incentive.examples.payrun.PayRun;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written beside the results, so that each of them can be explained and recalculated.
 *
 * @since 0.1.0
 */
public final class AdventureWorksFiles {

    private static final String ABOUT = """
            AdventureWorks quarterly sales plan
            ===================================

            Sales, quotas and accounts are those of AdventureWorks, a fictitious company (Microsoft sample data).
            The survey answers are real answers of passengers of San Francisco International Airport, 2017 and 2018.
            The link between survey answers and sales people is SYNTHETIC: %s.
            Column nps_bonus, metric nps, and every total are subject to it.

            payouts.csv        one row for each person and quarter; components before the plan's cap, total after it
            statements.json    each amount with its derivation
            statements/        the same for people, by quarter
            plan.json          the plan
            measurements/      what each quarter was calculated from
            incentive-results.sha256         the files of this run
            """;

    private AdventureWorksFiles() {}

    /**
     * Plan, measurements and a note.
     *
     * @param run the run
     * @param populations what it was calculated from
     * @param json writes the documents
     * @return {@code plan.json}, {@code measurements/<first day>.json} and {@code ABOUT.txt}, by path
     */
    public static Map<String, String> of(PayRun run, List<Population> populations, IncentiveJson json) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("ABOUT.txt", ABOUT.formatted(AdventureWorks.SYNTHETIC_LINK));
        files.put("plan.json", json.write(run.plan().plan()));
        for (Population population : populations) {
            files.put("measurements/" + population.period().start() + ".json", json.write(population));
        }
        return files;
    }
}
