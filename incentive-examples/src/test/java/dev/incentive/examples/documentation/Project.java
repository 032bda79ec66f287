package dev.incentive.examples.documentation;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's files are, whether the tests run in its folder or in that of their module. */
final class Project {

    private Project() {}

    static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs")) ? here : here.getParent();
    }
}
