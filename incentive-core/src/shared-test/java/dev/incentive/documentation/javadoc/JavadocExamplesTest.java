package dev.incentive.documentation.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void eachPublicTypeShowsAnExampleAndEachExampleIsExecuted() throws IOException {
        ExampleCheck check = ExampleCheck.ofModule(Path.of(System.getProperty("basedir", "")));
        assertThat(check.documented()).isNotEmpty();
        assertThat(check.problems()).isEmpty();
    }
}
