package dev.incentive.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a plan document, from the class path or from a file. */
final class PlanFile {

    private PlanFile() {}

    static String text(Class<?> test, String name) {
        try (InputStream resource = test.getClassLoader().getResourceAsStream(name)) {
            return resource == null
                    ? Files.readString(Path.of(name))
                    : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "no plan document '" + name + "' on the class path or in a file", unreadable);
        }
    }
}
