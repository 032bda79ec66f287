package dev.incentive.examples.sample;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.examples.output.Delivery;
import dev.incentive.examples.output.PayrollTable;
import dev.incentive.examples.payrun.PayRun;
import dev.incentive.examples.terminal.ProblemText;
import dev.incentive.examples.terminal.Terminal;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pays the sample company for the four quarters of a year and leaves in a folder what went in and what came out.
 *
 * <p>Beside the results the folder holds {@code data/} (the raw files), {@code plan.json} and
 * {@code measurements/<quarter>.json}, so that each amount can be explained and calculated again.
 *
 * @since 0.1.0
 */
public final class SampleCompanyJob {

    private static final String GUIDE = """
            All people and figures of the sample company are made up; %1$s tells how.
            To see how an amount came about, for example one that is held:
              java -jar incentive-examples.jar explain --plan %2$s --measurements %3$s --participant E019
            """;

    private final Terminal terminal;
    private final IncentiveJson json = IncentiveJson.standard();

    /**
     * A job.
     *
     * @param terminal where to speak
     */
    public SampleCompanyJob(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Evaluates all quarters, writes the folder, and says what is in it.
     *
     * @param directory where to write; what an earlier run left there is replaced
     * @return whether everybody could be paid
     * @throws IOException if a file cannot be written; then the directory is as it was before
     */
    public boolean run(Path directory) throws IOException {
        ResolvedPlan plan = SampleCompany.plan().resolve();
        warn(plan);
        Map<Quarter, Population> populations = SampleCompany.populations();
        PayRun run = PayRun.of(plan, new ArrayList<>(populations.values()));
        Delivery delivery = new Delivery(directory, new PayrollTable(), json, terminal);
        boolean everybody = delivery.deliver(run, inputs(plan, populations));
        terminal.say(guide(directory));
        return everybody;
    }

    /** The advice is right, and not followed: a sample shows what there is. */
    private void warn(ResolvedPlan plan) {
        if (!plan.warnings().isEmpty()) {
            terminal.complain(ProblemText.of("plan " + plan.plan().id(), plan.warnings()));
            terminal.complain("The sample has one goal of each kind, to show them; a plan of your own needs fewer.\n");
        }
    }

    private Map<String, String> inputs(ResolvedPlan plan, Map<Quarter, Population> populations) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.json", json.write(plan.plan()));
        populations.forEach(
                (quarter, population) -> files.put("measurements/" + quarter + ".json", json.write(population)));
        SampleCompany.files().forEach((name, text) -> files.put("data/" + name, text));
        return files;
    }

    private static String guide(Path directory) {
        return GUIDE.formatted(
                directory.resolve("data").resolve("README.md"),
                directory.resolve("plan.json"),
                directory.resolve("measurements").resolve("2025-Q2.json"));
    }
}
