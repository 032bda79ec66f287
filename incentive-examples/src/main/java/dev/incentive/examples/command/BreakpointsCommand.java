package dev.incentive.examples.command;

import dev.incentive.examples.output.ResultDirectory;
import dev.incentive.examples.terminal.Terminal;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.testkit.breakpoint.Breakpoints;
import dev.incentive.testkit.breakpoint.csv.BreakpointTable;
import dev.incentive.testkit.breakpoint.json.BreakpointDocuments;
import dev.incentive.value.PerformancePeriod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Writes test data for whoever pays by a plan: people at each input at which behaviour can change, and their pay.
 *
 * @since 0.1.0
 */
@Command(
        name = "breakpoints",
        description = {
            "Writes test data for systems that pay by a plan: people at and beside each input at which behaviour",
            "can change. breakpoints.csv says what each is and pays, measurements.json are the people,",
            "statements.json what must come out."
        },
        mixinStandardHelpOptions = true)
public final class BreakpointsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--plan", required = true, paramLabel = "FILE", description = "The plan, a JSON document.")
    private Path plan;

    @Option(
            names = "--period",
            paramLabel = "FIRST/END",
            description = "The period for somebody made from the plan, such as 2026-04-01/2026-07-01; END is the day "
                    + "after the last.")
    private @Nullable String period;

    @Option(
            names = "--measurements",
            paramLabel = "FILE",
            description = "The measurements of one period, a JSON document, for somebody in them.")
    private @Nullable Path measurements;

    @Option(
            names = "--participant",
            paramLabel = "ID",
            description = "Who of the measurements supplies what stays the same.")
    private @Nullable String participant;

    @Mixin
    private OutOption out;

    /** Filled in by the command line. */
    public BreakpointsCommand() {}

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminals.of(spec.commandLine());
        Documents documents = new Documents(spec.commandLine());
        ResolvedPlan resolved = documents.plan(plan, terminal);
        Breakpoints breakpoints = measurements == null
                ? Breakpoints.of(resolved, period())
                : besideSomebody(resolved, documents, measurements);
        write(breakpoints);
        terminal.say(breakpoints.all().size() + " breakpoints, "
                + breakpoints.population().participants().size() + " participants, written to " + out.directory());
        return ExitCode.FINE;
    }

    private PerformancePeriod period() {
        if (period == null || participant != null) {
            throw wrong("either --period, or --measurements and --participant are needed");
        }
        String[] days = period.split("/", -1);
        if (days.length != 2) {
            throw wrong("--period " + period + ": must be FIRST/END, such as 2026-04-01/2026-07-01");
        }
        try {
            return PerformancePeriod.of(days[0], days[1]);
        } catch (IncentiveException rejected) {
            throw wrong("--period " + period + ": " + rejected.getMessage());
        }
    }

    private Breakpoints besideSomebody(ResolvedPlan resolved, Documents documents, Path file) {
        if (period != null || participant == null) {
            throw wrong("either --period, or --measurements and --participant are needed");
        }
        try {
            Population population = documents.measurements(file);
            Participant base = population.participants().stream()
                    .filter(candidate -> candidate.id().equals(participant))
                    .findFirst()
                    .orElseThrow(() ->
                            wrong("--participant " + participant + ": " + file + " has no participant of that id"));
            return Breakpoints.of(resolved, population.period(), base, peers(population, base));
        } catch (IncentiveException rejected) {
            throw new RejectedDocuments(file.toString(), rejected.problems());
        }
    }

    /** Those who are in one of the same groups. */
    private static List<Participant> peers(Population population, Participant base) {
        List<Participant> others = new ArrayList<>(population.participants());
        others.addAll(population.peers());
        others.removeIf(other -> other.id().equals(base.id())
                || other.groups().entrySet().stream().noneMatch(group -> isIn(base, group)));
        return others;
    }

    private static boolean isIn(Participant base, Map.Entry<String, String> group) {
        return group.getValue().equals(base.groups().get(group.getKey()));
    }

    private void write(Breakpoints breakpoints) throws IOException {
        BreakpointDocuments documents = new BreakpointDocuments(IncentiveJson.standard());
        try (ResultDirectory results = ResultDirectory.at(out.directory())) {
            results.write("breakpoints.csv", BreakpointTable.csv(breakpoints));
            results.write("measurements.json", documents.population(breakpoints));
            results.write("statements.json", documents.statements(breakpoints));
            results.commit();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
