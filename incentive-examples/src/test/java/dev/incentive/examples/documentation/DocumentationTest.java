package dev.incentive.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {

    private static final Path PROJECT = Project.folder();

    static Stream<Path> documents() throws IOException {
        List<Path> documents;
        try (Stream<Path> docs = Files.list(PROJECT.resolve("docs"))) {
            documents = docs.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        return Stream.concat(Stream.of(PROJECT.resolve("README.md")), documents.stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyJavaBlockIsARegionOfExecutedCode(Path document) throws IOException {
        SourceRegions regions = SourceRegions.below(
                PROJECT.resolve("incentive-examples/src/test/java/dev/incentive/examples/documentation"),
                PROJECT.resolve("incentive-core/src/test/java/dev/incentive/columnar"),
                PROJECT.resolve("incentive-testkit/src/test/java/dev/incentive/testkit/tutorial"));
        for (MarkdownBlocks.Block block : MarkdownBlocks.of(document).in("java")) {
            assertThat(block.origin())
                    .as("the comment above a Java block of %s", document)
                    .startsWith("region ");
            assertThat(block.text()).isEqualTo(regions.text(block.origin().substring("region ".length())));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyJsonAndTextBlockIsAFileThatTestsRead(Path document) throws IOException {
        MarkdownBlocks blocks = MarkdownBlocks.of(document);
        for (MarkdownBlocks.Block block : Stream.concat(blocks.in("json").stream(), blocks.in("text").stream())
                .toList()) {
            assertThat(block.origin())
                    .as("the comment above a block of %s", document)
                    .startsWith("file ");
            assertThat(block.text())
                    .isEqualTo(Files.readString(file(block.origin().substring("file ".length()))));
        }
    }

    private static Path file(String name) {
        Path here = PROJECT.resolve("incentive-examples/src/test/resources/documentation")
                .resolve(name);
        return Files.exists(here)
                ? here
                : PROJECT.resolve("incentive-testkit/src/test/resources/documentation")
                        .resolve(name);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLineThatADiffAddsIsInTheSourceItNames(Path document) throws IOException {
        for (MarkdownBlocks.Block block : MarkdownBlocks.of(document).in("diff")) {
            assertThat(block.origin())
                    .as("the comment above a diff of %s", document)
                    .startsWith("source ");
            List<String> source =
                    Files.readAllLines(PROJECT.resolve(block.origin().substring("source ".length())));
            assertThat(source)
                    .containsSubsequence(block.text()
                            .lines()
                            .filter(line -> line.startsWith("+"))
                            .map(line -> line.substring(1))
                            .toList());
        }
    }

    @Test
    void theReadmeShowsJavaByLineFifteen() throws IOException {
        List<String> lines = Files.readAllLines(PROJECT.resolve("README.md"));
        assertThat(lines.indexOf("```java")).isBetween(0, 14);
    }

    @Test
    void everyProblemCodeIsDescribedOnceAndInTheOrderOfTheSource() throws IOException {
        Pattern row = Pattern.compile("^\\| `([A-Z_]+)` \\|");
        List<String> described = Files.readAllLines(PROJECT.resolve("docs/problems.md")).stream()
                .map(row::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
        assertThat(described)
                .containsExactlyElementsOf(
                        Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");
        for (Path document : documents().toList()) {
            link.matcher(Files.readString(document))
                    .results()
                    .map(result -> document.resolveSibling(result.group(1)))
                    .forEach(target ->
                            assertThat(target).as("linked from %s", document).exists());
        }
    }
}
