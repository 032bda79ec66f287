package dev.incentive.examples.adventureworks;

import dev.incentive.examples.payrun.PayRun;
import dev.incentive.measurement.Population;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The made-up company of the folder {@code tiny-company}; its README says what is where. */
public final class TinyCompany {

    private static final List<Population> POPULATIONS = populationsOf(folder());
    private static final PayRun RUN = PayRun.of(AdventureWorks.plan().resolve(), POPULATIONS);

    private TinyCompany() {}

    /** Where its files are. */
    public static Path folder() {
        URL readme = Objects.requireNonNull(TinyCompany.class.getResource("/tiny-company/README.md"));
        try {
            return Objects.requireNonNull(Path.of(readme.toURI()).getParent());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** A copy of its files that a test can change. */
    public static Path copyTo(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path copy = directory.resolve(folder().relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        return directory;
    }

    static PayRun run() {
        return RUN;
    }

    static Population population(String quarterStart) {
        return POPULATIONS.stream()
                .filter(population -> population.period().start().toString().equals(quarterStart))
                .findFirst()
                .orElseThrow();
    }

    static Statement statement(String person, String quarterStart) {
        return RUN.statements().stream()
                .filter(statement -> statement.participant().equals(person))
                .filter(statement -> statement.period().start().toString().equals(quarterStart))
                .findFirst()
                .orElseThrow();
    }

    static StatementLine line(String person, String quarterStart, String component) {
        return statement(person, quarterStart).lines().stream()
                .filter(line -> line.component().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private static List<Population> populationsOf(Path folder) {
        try {
            return AdventureWorks.populations(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
