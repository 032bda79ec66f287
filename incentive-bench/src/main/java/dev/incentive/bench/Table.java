package dev.incentive.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program: checks every contender, measures it, and prints a table for each plan.
 *
 * <p>Exit code 0, unless a contender that should be right is not: then 1.
 */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        versionProvider = Table.Version.class,
        description = "Checks and measures ways to evaluate the same plan, and prints one table.")
public final class Table implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-n", "--participants"},
            defaultValue = "1000000",
            description = "How many participants; 1,000,000 unless said.")
    private int participants;

    @Option(
            names = "--threads",
            defaultValue = "1",
            description = "How many threads a contender may use; 1 unless said.")
    private int threads;

    @Option(names = "--plan", split = ",", description = "The plans by name; all unless said.")
    private List<String> plans = new ArrayList<>();

    @Option(names = "--contender", split = ",", description = "The contenders by name; all unless said.")
    private List<String> contenders = new ArrayList<>();

    @Option(names = "--quick", description = "One round of short iterations: an orientation in minutes.")
    private boolean quick;

    @Option(names = "--list", description = "Only names plans and contenders.")
    private boolean list;

    private Table() {}

    /**
     * Runs the program.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Table()).execute(arguments));
    }

    @Override
    public Integer call() {
        requireKnown("--plan", plans, Plans.all().stream().map(Plan::name).toList());
        requireKnown(
                "--contender",
                contenders,
                Plans.all().stream().flatMap(plan -> plan.names().stream()).toList());
        PrintWriter out = spec.commandLine().getOut();
        boolean right = true;
        for (Plan<?> plan : Plans.all()) {
            if (plans.isEmpty() || plans.contains(plan.name())) {
                right &= list ? names(plan, out) : measured(plan, out);
            }
        }
        return right ? 0 : 1;
    }

    private void requireKnown(String option, List<String> asked, List<String> known) {
        for (String name : asked) {
            if (!known.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(), option + " '" + name + "' is not one of " + new LinkedHashSet<>(known));
            }
        }
    }

    private static boolean names(Plan<?> plan, PrintWriter out) {
        out.println(plan.name() + ": " + String.join(", ", plan.names()));
        out.flush();
        return true;
    }

    private boolean measured(Plan<?> plan, PrintWriter out) {
        PrintWriter err = spec.commandLine().getErr();
        Stopwatch.Pace pace = quick ? Stopwatch.Pace.QUICK : Stopwatch.Pace.FULL;
        Contest contest = new Contest(plan, participants, threads, pace, words -> {
            err.println(plan.name() + ": " + words);
            err.flush();
        });
        List<String> chosen = plan.names().stream()
                .filter(name -> contenders.isEmpty() || contenders.contains(name))
                .toList();
        if (chosen.isEmpty()) {
            return true;
        }
        List<Measurement> measurements = contest.measure(chosen);
        Sheet.print(plan.title(), threads, measurements, out);
        return measurements.stream()
                .allMatch(measurement -> measurement.verdict().wrong() == 0 || !plan.isExact(measurement.contender()));
    }

    /** The version of the library that is measured. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Table.class.getPackage().getImplementationVersion();
            return new String[] {"benchmarks " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
