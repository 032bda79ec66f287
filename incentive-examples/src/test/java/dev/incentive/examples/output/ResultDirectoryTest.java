package dev.incentive.examples.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void nothingIsSeenBeforeTheCommit() throws IOException {
        try (ResultDirectory results = ResultDirectory.at(parent.resolve("out"))) {
            results.write("a.txt", "new");

            assertThat(parent.resolve("out")).doesNotExist();
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void afterTheCommitEverythingIsThereAndNothingElse() throws IOException {
        write(Map.of("a.txt", "one\n", "deep/er/b.txt", "two\n"));

        assertThat(files()).containsExactly("out/a.txt", "out/deep/er/b.txt", "out/incentive-results.sha256");
        assertThat(parent.resolve("out/deep/er/b.txt")).hasContent("two\n");
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() throws IOException {
        write(Map.of("a.txt", "abc"));

        assertThat(parent.resolve("out/incentive-results.sha256"))
                .hasContent("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n");
    }

    @Test
    void filesThatSomebodyElseListedStay() throws IOException {
        Files.createDirectories(parent.resolve("out"));
        Files.writeString(parent.resolve("out/theirs.txt"), "abc");
        String list = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  theirs.txt\n";
        Files.writeString(parent.resolve("out/SHA256SUMS"), list);

        write(Map.of("a.txt", "new"));

        assertThat(parent.resolve("out/theirs.txt")).hasContent("abc");
        assertThat(parent.resolve("out/SHA256SUMS")).hasContent(list);
    }

    @Test
    void filesOfAnEarlierRunAreReplacedOrRemovedAndOthersStay() throws IOException {
        write(Map.of("a.txt", "old", "gone/b.txt", "old", "edited.txt", "old"));
        Files.writeString(parent.resolve("out/edited.txt"), "edited");
        Files.writeString(parent.resolve("out/foreign.txt"), "foreign");

        write(Map.of("a.txt", "new"));

        assertThat(files())
                .containsExactly("out/a.txt", "out/edited.txt", "out/foreign.txt", "out/incentive-results.sha256");
        assertThat(parent.resolve("out/a.txt")).hasContent("new");
        assertThat(parent.resolve("out/gone")).doesNotExist();
    }

    @Test
    void aListThatNamesFilesElsewhereRemovesNothing() throws IOException {
        Files.writeString(parent.resolve("precious.txt"), "abc");
        Files.createDirectory(parent.resolve("out"));
        Files.writeString(
                parent.resolve("out/incentive-results.sha256"),
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ../precious.txt\n");

        write(Map.of("a.txt", "new"));

        assertThat(parent.resolve("precious.txt")).hasContent("abc");
    }

    @Test
    void aFailureHalfWayPutsBackWhatWasThere() throws IOException {
        write(Map.of("a.txt", "old a", "b.txt", "old b", "stale.txt", "old stale"));
        List<String> before = files();
        FileMove failing = (from, to) -> {
            if (to.endsWith("c.txt")) {
                throw new IOException("the disk is full");
            }
            FileMove.ATOMIC.move(from, to);
        };

        try (ResultDirectory results = ResultDirectory.at(parent.resolve("out"), failing)) {
            for (String file : List.of("0.txt", "a.txt", "b.txt", "c.txt")) {
                results.write(file, "new");
            }
            assertThatIOException().isThrownBy(results::commit).withMessage("the disk is full");
        }

        assertThat(files()).isEqualTo(before);
        assertThat(parent.resolve("out/a.txt")).hasContent("old a");
        assertThat(parent.resolve("out/b.txt")).hasContent("old b");
        assertThat(parent.resolve("out/stale.txt")).hasContent("old stale");
    }

    @Test
    void aDirectoryInTheWayOfAFileIsNotReplaced() throws IOException {
        write(Map.of("a.txt", "old"));
        Files.createDirectories(parent.resolve("out/z.txt"));

        assertThatThrownBy(() -> write(Map.of("a.txt", "new", "z.txt", "new")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a directory");

        assertThat(parent.resolve("out/a.txt")).hasContent("old");
    }

    @Test
    void aFileInTheWayOfTheDirectoryIsRefused() throws IOException {
        Files.writeString(parent.resolve("out"), "a file");

        assertThatThrownBy(() -> write(Map.of("a.txt", "new"))).isInstanceOf(NotDirectoryException.class);

        assertThat(parent.resolve("out")).hasContent("a file");
    }

    @Test
    void noFileIsWrittenTwice() throws IOException {
        try (ResultDirectory results = ResultDirectory.at(parent.resolve("out"))) {
            results.write("a.txt", "one");

            assertThatThrownBy(() -> results.write("a.txt", "two")).isInstanceOf(FileAlreadyExistsException.class);
        }
    }

    @Test
    void noFileIsWrittenElsewhere() throws IOException {
        try (ResultDirectory results = ResultDirectory.at(parent.resolve("out"))) {
            assertThatThrownBy(() -> results.write("../a.txt", "one")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void directoriesAboveAreMade() throws IOException {
        try (ResultDirectory results = ResultDirectory.at(parent.resolve("not/yet/there"))) {
            results.write("a.txt", "one");
            results.commit();
        }

        assertThat(parent.resolve("not/yet/there/a.txt")).hasContent("one");
    }

    private void write(Map<String, String> texts) throws IOException {
        try (ResultDirectory results = ResultDirectory.at(parent.resolve("out"))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                results.write(text.getKey(), text.getValue());
            }
            results.commit();
        }
    }

    /** All files below the parent, hidden ones included. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(parent)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> parent.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
