package dev.incentive.documentation.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCheckTest {

    private static final String DOCUMENTED = """
            package sample;

            /**
             * A sum.
             *
             * <pre>{@code
             * Sum sum = new Sum(1, 2);
             * for (int part : sum.parts()) {
             *     sum.value(); // 3
             * }
             * }</pre>
             *
             * @since 0.1.0
             */
            @Deprecated
            public record Sum(int left, int right) {

                /** Not a type of its own. */
                public enum Nested {}
            }
            """;

    private static final String EXECUTED = """
            package sample;

            class JavadocExamplesTest {

                @Test
                void aSumHasAValue() throws IOException {
                    // example Sum
                    Sum sum = new Sum(1, 2);
                    for (int part : sum.parts()) {
                        sum.value(); // 3
                    }
                    // end
                    assertThat(sum.value()).hasToString("3");
                }
            }
            """;

    @TempDir
    private Path module;

    @BeforeEach
    void writeAModule() throws IOException {
        write("src/main/java/module-info.java", "module sample {\n    exports sample;\n}\n");
        write("src/main/java/sample/Sum.java", DOCUMENTED);
        write("src/test/java/sample/JavadocExamplesTest.java", EXECUTED);
    }

    @Test
    void anExampleThatIsShownAndExecutedIsFine() throws IOException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPublicTypeWithoutExampleIsReported() throws IOException {
        write("src/main/java/sample/Kind.java", "/** A kind, not {@code example}. */\npublic enum Kind {}\n");
        write("src/main/java/sample/Hidden.java", "/** Not public. */\nenum Hidden {}\n");
        assertThat(problems()).containsExactly("sample.Kind has no example in its javadoc");
    }

    @Test
    void theExampleOfAMemberIsNotTheExampleOfTheType() throws IOException {
        String member = "    /**\n     * <pre>{@code\n     * a();\n     * }</pre>\n     */\n    public void a() {}\n";
        write("src/main/java/sample/Kind.java", "/** A kind. */\npublic final class Kind {\n" + member + "}\n");
        assertThat(problems()).containsExactly("sample.Kind has no example in its javadoc");
    }

    @Test
    void anExampleThatDiffersInOneLineIsReportedOnBothSides() throws IOException {
        write("src/main/java/sample/Sum.java", DOCUMENTED.replace("(1, 2)", "(2, 1)"));
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("sample.Sum has an example that no test executes:\nSum sum ="))
                .anyMatch(problem -> problem.startsWith("sample.Sum does not show the example that a test executes:"));
    }

    @Test
    void anExampleOutsideATestMethodIsNotExecuted() throws IOException {
        write("src/test/java/sample/JavadocExamplesTest.java", EXECUTED.replace("    @Test\n", ""));
        assertThat(problems()).singleElement().asString().contains("that no test executes");
    }

    @Test
    void anExampleInAnotherKindOfTestIsNotExecuted() throws IOException {
        Files.delete(module.resolve("src/test/java/sample/JavadocExamplesTest.java"));
        write("src/test/java/sample/SumTest.java", EXECUTED);
        assertThat(problems()).singleElement().asString().contains("that no test executes");
    }

    @Test
    void aPromisedValueThatIsNotAssertedIsReported() throws IOException {
        write("src/test/java/sample/JavadocExamplesTest.java", EXECUTED.replace("\"3\"", "\"33\""));
        assertThat(problems())
                .containsExactly("sample.Sum has an example that promises what its test does not assert: 3");
    }

    @Test
    void anExampleWithoutAssertionIsReported() throws IOException {
        String assertion = "assertThat(sum.value()).hasToString(\"3\");";
        write("src/main/java/sample/Sum.java", DOCUMENTED.replace(" // 3", ""));
        write(
                "src/test/java/sample/JavadocExamplesTest.java",
                EXECUTED.replace(" // 3", "").replace(assertion, ""));
        assertThat(problems()).singleElement().asString().contains("whose test asserts nothing");
    }

    private List<String> problems() throws IOException {
        return ExampleCheck.ofModule(module).problems();
    }

    private void write(String file, String text) throws IOException {
        Path path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
