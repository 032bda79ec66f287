package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.Population;
import dev.incentive.payout.FlatBonus;
import dev.incentive.plan.Plan;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CanonicalDocumentsTest {

    @Test
    void aPlanIsWrittenAsItIsWrittenHere() {
        assertThat(JSON.write(JSON.readPlan(PLAN))).isEqualTo(PLAN);
    }

    @Test
    void measurementsAreWrittenAsTheyAreWrittenHere() {
        assertThat(JSON.write(JSON.readPopulation(MEASUREMENTS))).isEqualTo(MEASUREMENTS);
    }

    @Test
    void statementsAreWrittenAsTheyAreWrittenHere() {
        assertThat(JSON.write(JSON.readStatements(STATEMENTS))).isEqualTo(STATEMENTS);
    }

    @Test
    void aPlanSaysWhatItsDocumentSays() {
        Plan plan = JSON.readPlan(PLAN);
        assertThat(plan.id()).isEqualTo("account-executive-2012");
        assertThat(plan.roundingMode()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(plan.roundingScale()).isEqualTo(3);
        assertThat(plan.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(plan.metrics()).hasSize(4);
        assertThat(plan.components()).hasSize(6);
        assertThat(plan.components().get(2).payout()).isEqualTo(new FlatBonus(Money.of("USD", "1000.50")));
        assertThat(plan.caps().get(0).limit()).isEqualTo(Rational.of(12_000));
    }

    @Test
    void aNameThatIsLeftOutIsTheId() {
        Plan plan = JSON.readPlan(PLAN);
        assertThat(plan.metrics().get(0).name()).isEqualTo("revenue");
        assertThat(plan.components().get(0).name()).isEqualTo("commission");
    }

    @Test
    void aScaleThatIsLeftOutIsThatOfTheCurrency() {
        String yen = Documents.changed(PLAN, "", plan -> plan.put("currency", "JPY"));
        String document = Documents.changed(yen, "/rounding", rounding -> rounding.remove("scale"));
        assertThat(JSON.readPlan(document).roundingScale()).isZero();
    }

    @Test
    void textBytesAndStreamsReadAlike() throws IOException {
        byte[] bytes = MEASUREMENTS.getBytes(StandardCharsets.UTF_8);
        Population population = JSON.readPopulation(MEASUREMENTS);
        assertThat(JSON.readPopulation(bytes)).isEqualTo(population);
        assertThat(JSON.readPopulation(new ByteArrayInputStream(bytes))).isEqualTo(population);
    }

    @Test
    void aStreamGetsTheTextInUtf8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(JSON.readStatements(STATEMENTS), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(STATEMENTS);
    }
}
