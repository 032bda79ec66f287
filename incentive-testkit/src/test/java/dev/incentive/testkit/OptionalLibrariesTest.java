package dev.incentive.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.law.Search;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A user without a library can load what does not need it")
class OptionalLibrariesTest {

    /** The names of classes stand in a class file as they are, whoever uses them. */
    @ParameterizedTest(name = "{0} is used in {1} alone")
    @CsvSource({
        "net/jqwik, jqwik",
        "org/junit, contract",
        "org/opentest4j, contract",
        "com/fasterxml, codec contract",
        "dev/incentive/json, codec contract breakpoint/json",
        "de/siegmar, breakpoint/csv",
    })
    void usesALibraryInFewPackages(String library, String packages) throws IOException, URISyntaxException {
        Path classes = Path.of(
                Search.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("dev/incentive/testkit"))) {
            List<Path> users = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> mentions(file, library))
                    .toList();
            assertThat(users)
                    .isNotEmpty()
                    .allMatch(file -> Stream.of(packages.split(" "))
                            .anyMatch(where -> file.getParent().endsWith(where)));
        }
    }

    private static boolean mentions(Path file, String library) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(library + "/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
