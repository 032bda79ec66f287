package dev.incentive.testkit.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.law.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawsPageTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final String BEGIN = "<!-- written from the laws: see LawsPageTest -->\n";

    @Test
    void thePageSaysOfEachLawWhatTheLawSaysOfItself() throws IOException, IllegalAccessException {
        String page = Files.readString(MODULE.resolve("../docs/laws.md")).replace("\r\n", "\n");
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Path written = Files.writeString(MODULE.resolve("target/laws.md"), page.substring(0, begin) + LawsPage.text());
        assertThat(page).as("docs/laws.md, which should be as in %s", written).isEqualTo(Files.readString(written));
    }

    @Test
    void theNumbersOfAnAreaGoUpFromOneWithoutAGap() throws IllegalAccessException {
        for (Class<?> area : LawsPage.AREAS.values()) {
            List<String> numbers = LawsPage.inOrder(area).stream()
                    .map(law -> law.text().number())
                    .toList();
            String name = numbers.get(0).substring(0, numbers.get(0).indexOf('-') + 1);
            for (int index = 0; index < numbers.size(); index++) {
                assertThat(numbers.get(index)).isEqualTo(name + (index + 1));
            }
        }
    }

    @Test
    void everyLawOfAnAreaIsAmongAllOfThem() throws ReflectiveOperationException {
        for (Class<?> area : LawsPage.AREAS.values()) {
            List<?> all = (List<?>) area.getMethod("all").invoke(null);
            assertThat(all)
                    .map(law -> ((Law<?, ?>) law).text())
                    .containsExactlyElementsOf(
                            LawsPage.inOrder(area).stream().map(Law::text).toList());
        }
    }
}
