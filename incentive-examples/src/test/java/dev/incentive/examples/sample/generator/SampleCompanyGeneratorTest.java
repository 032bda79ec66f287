package dev.incentive.examples.sample.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.examples.sample.SampleCompany;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleCompanyGeneratorTest {

    @Test
    void writesTheBundledFilesAgainByteByByte() {
        Map<String, String> bundled = new LinkedHashMap<>(SampleCompany.files());
        bundled.remove("README.md");
        assertThat(SampleCompanyGenerator.files()).isEqualTo(bundled);
    }

    @Test
    void namesNobodyWhoCouldExist() {
        assertThat(SampleCompanyGenerator.files()
                        .get("sales_people.csv")
                        .lines()
                        .skip(1))
                .hasSize(60)
                .allMatch(row -> row.matches("E(\\d{3}),Person \\d{1,2},(East|Centre|West),[0-9-]+,[0-9-]*"));
    }

    @Test
    void staysSmall() {
        int characters =
                SampleCompany.files().values().stream().mapToInt(String::length).sum();
        assertThat(characters).isLessThan(400_000);
    }
}
