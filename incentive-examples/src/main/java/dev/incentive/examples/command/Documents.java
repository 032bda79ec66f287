package dev.incentive.examples.command;

import dev.incentive.examples.terminal.ProblemText;
import dev.incentive.examples.terminal.Terminal;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the documents that a command line names. */
final class Documents {

    private final IncentiveJson json = IncentiveJson.standard();
    private final CommandLine commandLine;

    Documents(CommandLine commandLine) {
        this.commandLine = commandLine;
    }

    /** A plan that resolves; its warnings are shown. */
    ResolvedPlan plan(Path file, Terminal terminal) {
        ResolvedPlan plan = plan(file);
        if (!plan.warnings().isEmpty()) {
            terminal.complain(ProblemText.of(file.toString(), plan.warnings()));
        }
        return plan;
    }

    /** A plan that resolves. */
    ResolvedPlan plan(Path file) {
        try {
            return read("--plan", file, json::readPlan).resolve();
        } catch (IncentiveException rejected) {
            throw new RejectedDocuments(file.toString(), rejected.problems());
        }
    }

    /**
     * The measurements of one period.
     *
     * @throws IncentiveException with everything that is wrong with them
     */
    Population measurements(Path file) {
        return read("--measurements", file, json::readPopulation);
    }

    private <T> T read(String option, Path file, Reader<T> reader) {
        if (Files.isDirectory(file)) {
            throw unreadable(option, file, "is a directory, not a file", null);
        }
        try (InputStream document = Files.newInputStream(file)) {
            return reader.read(document);
        } catch (NoSuchFileException missing) {
            throw unreadable(option, file, "there is no such file", missing);
        } catch (IOException failed) {
            throw unreadable(option, file, "cannot be read, " + failed, failed);
        }
    }

    private ParameterException unreadable(String option, Path file, String why, @Nullable Exception cause) {
        return new ParameterException(commandLine, option + " " + file + ": " + why, cause);
    }

    /** Reads a document. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(InputStream document) throws IOException;
    }
}
