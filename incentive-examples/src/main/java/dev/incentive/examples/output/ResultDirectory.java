package dev.incentive.examples.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A directory of results that appear whole or not at all.
 *
 * <p>Files are first written to a hidden directory beside (or, where the result directory is already there, inside) the
 * results; {@link #commit()} moves them to their places. A new directory appears by one move. In an existing one each
 * file is replaced by an atomic move, and if one of these fails, those before it are undone. Other people's files in it
 * stay; files of an earlier run that this one does not write are removed, unless somebody changed them. The list of all
 * files with their checksums, {@code incentive-results.sha256}, comes last.
 *
 * <pre>{@code
 * try (ResultDirectory results = ResultDirectory.at(Path.of("out"))) {
 *     results.write("payouts.csv", text);
 *     results.commit();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ResultDirectory implements AutoCloseable {

    private final Path target;
    private final Path workspace;
    private final Path fresh;
    private final FileMove move;
    private final SortedMap<String, String> sums = new TreeMap<>();

    private ResultDirectory(Path target, Path workspace, FileMove move) throws IOException {
        this.target = target;
        this.workspace = workspace;
        this.fresh = Files.createDirectory(workspace.resolve("new"));
        this.move = move;
    }

    /**
     * Starts results; nothing is seen of them before {@link #commit()}.
     *
     * @param directory where the results will be; it need not exist
     * @return the results, to be closed
     * @throws NotDirectoryException if there is a file of that name
     * @throws IOException if nothing can be written there
     */
    public static ResultDirectory at(Path directory) throws IOException {
        return at(directory, FileMove.ATOMIC);
    }

    static ResultDirectory at(Path directory, FileMove move) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new NotDirectoryException(directory.toString());
        }
        Path parent = target.getParent();
        boolean inside = Files.isDirectory(target) || parent == null;
        Path place = inside || parent == null ? target : Files.createDirectories(parent);
        return new ResultDirectory(target, Files.createTempDirectory(place, ".incentive-"), move);
    }

    /**
     * Writes a text file in UTF-8.
     *
     * @param file the path below the directory, with slashes
     * @param text the content
     * @throws FileAlreadyExistsException if the file was already written, or differs only in case where the file
     *     system does not tell cases apart
     * @throws IOException if it cannot be written
     */
    public void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] content) throws IOException {
        Path path = fresh.resolve(file).normalize();
        Path parent = path.getParent();
        if (parent == null || !path.startsWith(fresh)) {
            throw new IllegalArgumentException(file + " is not below the directory");
        }
        Files.createDirectories(parent);
        Files.write(path, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        sums.put(file, Checksums.of(content));
    }

    /**
     * Lets the results appear.
     *
     * @throws IOException if that fails; then everything is as it was before
     */
    public void commit() throws IOException {
        List<String> files = new ArrayList<>(sums.keySet());
        byte[] list = Checksums.text(sums).getBytes(StandardCharsets.UTF_8);
        Files.write(fresh.resolve(Checksums.FILE), list, StandardOpenOption.CREATE_NEW);
        files.add(Checksums.FILE);
        if (Files.isDirectory(target)) {
            new Replacement(fresh, target, workspace.resolve("old"), move).run(files);
        } else {
            move.move(fresh, target);
        }
    }

    /** For people: the files and directories of the results, directories with the number of files in them. */
    String topLevelNames() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String file : sums.keySet()) {
            int slash = file.indexOf('/');
            counts.merge(slash < 0 ? file : file.substring(0, slash + 1), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>();
        counts.forEach((name, count) -> names.add(name.endsWith("/") ? name + " (" + count + " files)" : name));
        names.add(Checksums.FILE);
        return String.join(", ", names);
    }

    /**
     * Removes what was not committed.
     *
     * @throws IOException if something hidden remains
     */
    @Override
    public void close() throws IOException {
        Tree.delete(workspace);
    }
}
