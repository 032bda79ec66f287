package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sales, quotas and accounts of the fictitious company AdventureWorks, with answers of a passenger survey of San
 * Francisco International Airport, as input of a quarterly plan.
 *
 * <p>No data set ties the survey's answers to the sales people. The link is synthetic, and called so in the names and
 * sources that lead to every result.
 *
 * @since 0.1.0
 */
public final class AdventureWorks {

    /** How survey answers came to sales people, for everybody who reads a result. */
    public static final String SYNTHETIC_LINK =
            "no data set ties these answers to sales people; they were dealt out by respondent number";

    static final String PLAN = "adventureworks-quarterly";
    static final String REVENUE = "revenue";
    static final String RETENTION = "retention";
    static final String NPS = "nps";
    static final String MILESTONES = "milestones";

    private AdventureWorks() {}

    /**
     * The files that a folder lacks.
     *
     * @param directory the folder that contains {@code adventureworks/} and {@code sfo-survey/}
     * @return the paths of missing files; empty if all are there
     */
    public static List<Path> missingFiles(Path directory) {
        List<Path> missing = new ArrayList<>();
        for (DataFile file : DataFile.values()) {
            Path path = directory.resolve(file.path());
            if (!Files.isRegularFile(path)) {
                missing.add(path);
            }
        }
        return missing;
    }

    /**
     * The quarterly plan: commission on revenue, and bonuses for retention, satisfaction and milestones.
     *
     * @return the plan, as written in the resource {@code adventureworks-plan.json}
     */
    public static Plan plan() {
        try (InputStream document = AdventureWorks.class.getResourceAsStream("/adventureworks-plan.json")) {
            if (document == null) {
                throw new IllegalStateException("adventureworks-plan.json is not on the class path");
            }
            return IncentiveJson.standard().readPlan(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Reads the measurements of all quarters that somebody has a quota in.
     *
     * <p>Participants are those with a quota in the quarter, by number; the others are peers, whose answers count in
     * their groups.
     *
     * @param directory the folder that contains {@code adventureworks/} and {@code sfo-survey/}
     * @return one population for each quarter, in the order of time
     * @throws IOException if a file cannot be read
     * @throws dev.incentive.problem.IncentiveException with everything that is wrong with the files; a problem's place
     *     is the file, the line and the column
     */
    public static List<Population> populations(Path directory) throws IOException {
        RawData data = RawDataReader.read(directory);
        SortedMap<Quarter, SortedMap<Integer, QuarterQuota>> quotas = new TreeMap<>();
        data.quotas()
                .forEach(quota -> quotas.computeIfAbsent(quota.quarter(), first -> new TreeMap<>())
                        .put(quota.person(), quota));
        QuarterPopulation populations = new QuarterPopulation(data);
        return quotas.entrySet().stream()
                .map(ofQuarter -> populations.of(ofQuarter.getKey(), ofQuarter.getValue()))
                .toList();
    }
}
