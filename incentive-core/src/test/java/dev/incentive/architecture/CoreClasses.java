package dev.incentive.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled main classes of the core, without those of its tests. */
final class CoreClasses {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("target/classes");

    private CoreClasses() {}

    static JavaClasses imported() {
        return new ClassFileImporter().importPath(FOLDER);
    }

    static List<byte[]> files() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .map(CoreClasses::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
