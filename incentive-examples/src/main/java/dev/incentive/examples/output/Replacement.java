package dev.incentive.examples.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Replaces files of a directory by new ones; if that fails half-way, what was there before is put back. */
final class Replacement {

    private final Path fresh;
    private final Path target;
    private final Path backup;
    private final FileMove move;
    private final Deque<Undo> undone = new ArrayDeque<>();

    /** Takes one step back. */
    @FunctionalInterface
    private interface Undo {
        void run() throws IOException;
    }

    Replacement(Path fresh, Path target, Path backup, FileMove move) {
        this.fresh = fresh;
        this.target = target;
        this.backup = backup;
        this.move = move;
    }

    void run(List<String> files) throws IOException {
        List<String> stale = stale(files);
        prepare(files, stale);
        try {
            for (String file : files) {
                replace(file);
            }
            for (String file : stale) {
                remove(file);
            }
        } catch (IOException failed) {
            restore(failed);
            throw failed;
        }
        for (String file : stale) {
            Tree.deleteEmptyAbove(target.resolve(file), target);
        }
    }

    /** What an earlier run wrote and this one does not. */
    private List<String> stale(List<String> files) throws IOException {
        List<String> stale = new ArrayList<>(Checksums.unchanged(target).keySet());
        stale.removeAll(files);
        return stale;
    }

    /** Everything that can fail without anything having changed. */
    private void prepare(List<String> files, List<String> stale) throws IOException {
        for (String file : files) {
            Path path = target.resolve(file);
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, "is a directory, not a file to replace");
            }
            Files.createDirectories(path.getParent());
            copy(file);
        }
        for (String file : stale) {
            copy(file);
        }
    }

    private void copy(String file) throws IOException {
        if (Files.exists(target.resolve(file))) {
            Path copy = backup.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(target.resolve(file), copy);
        }
    }

    private void replace(String file) throws IOException {
        Path path = target.resolve(file);
        boolean replaced = Files.exists(path);
        move.move(fresh.resolve(file), path);
        undone.push(replaced ? () -> FileMove.ATOMIC.move(backup.resolve(file), path) : () -> Files.delete(path));
    }

    private void remove(String file) throws IOException {
        Path path = target.resolve(file);
        Files.delete(path);
        undone.push(() -> FileMove.ATOMIC.move(backup.resolve(file), path));
    }

    private void restore(IOException failed) {
        while (!undone.isEmpty()) {
            try {
                undone.pop().run();
            } catch (IOException again) {
                failed.addSuppressed(again);
            }
        }
    }
}
