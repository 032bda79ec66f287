package dev.incentive.examples.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves a file or directory to a place of the same file system. */
@FunctionalInterface
interface FileMove {

    /** At any moment there is either the old file or the new one. */
    FileMove ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    void move(Path from, Path to) throws IOException;
}
