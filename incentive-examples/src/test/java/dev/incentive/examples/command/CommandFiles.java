package dev.incentive.examples.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The documents in the folder {@code commands}, and what a run left behind. */
final class CommandFiles {

    private CommandFiles() {}

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(CommandFiles.class.getResource("/commands/" + name))
                    .toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    static Path changed(String name, Path directory, String found, String replacement) throws IOException {
        String content = Files.readString(file(name));
        if (!content.contains(found)) {
            throw new IllegalArgumentException(name + " does not contain " + found);
        }
        return Files.writeString(directory.resolve(name), content.replace(found, replacement));
    }

    /** All files below a directory, hidden ones included. */
    static List<String> below(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> directory.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
