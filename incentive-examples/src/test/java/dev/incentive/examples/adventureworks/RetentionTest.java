package dev.incentive.examples.adventureworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {

    @Test
    void exactlyOnePointOneTimesTheQuarterBeforeIsEnough() {
        StatementLine line = line("1", "2012-04-01");

        assertThat(Labelled.values(line.derivation(), "Customer retention")).containsExactly(Rational.ONE);
        assertThat(Labelled.values(line.derivation(), "prior Customer retention"))
                .containsExactly(Rational.ratio(10, 11));
        assertThat(Labelled.values(line.derivation(), "attainment"))
                .as("of retention, then of the quota in the gate")
                .isEqualTo(List.of(Rational.ONE, Rational.of("0.5")));
        assertThat(line.earned()).hasToString("USD 2500.00");
    }

    @Test
    void withoutAccountsInTheQuarterBeforeItIsUndefinedNow() {
        StatementLine line = line("1", "2012-10-01");

        assertThat(line.status()).isEqualTo(LineStatus.UNDEFINED);
        assertThat(line.reason()).isEqualTo("Customer retention is 0 of 0: nothing to measure");
        assertThat(line.earned()).hasToString("USD 0.00");
    }

    @Test
    void withoutAccountsTwoQuartersAgoItWasUndefinedBefore() {
        StatementLine line = line("1", "2012-01-01");

        assertThat(line.status()).isEqualTo(LineStatus.UNDEFINED);
        assertThat(line.reason()).isEqualTo("prior Customer retention is 0 of 0: nothing to measure");
        assertThat(line.earned()).hasToString("USD 0.00");
    }

    @Test
    void afterAQuarterInWhichNobodyCameBackNothingIsPaid() {
        StatementLine line = line("2", "2012-07-01");

        assertThat(line.status()).isEqualTo(LineStatus.UNDEFINED);
        assertThat(line.reason()).endsWith("is 0, not more than zero, as a relative uplift needs");
        assertThat(line.earned()).hasToString("USD 0.00");
    }

    @Test
    void belowHalfOfTheQuotaTheGateIsNotMet() {
        StatementLine line = line("1", "2012-07-01");

        assertThat(line.status()).isEqualTo(LineStatus.GATE_NOT_MET);
        assertThat(line.earned()).hasToString("USD 0.00");
    }

    @Test
    void anAccountThatDoesNotOrderAgainIsNamed() {
        ShareMeasurement share = (ShareMeasurement) TinyCompany.population("2012-01-01")
                .participants()
                .get(0)
                .measurement(AdventureWorks.RETENTION)
                .orElseThrow();

        assertThat(share.part()).isEqualTo(Rational.of(10));
        assertThat(share.whole()).isEqualTo(Rational.of(11));
        assertThat(share.provenance().evidence()).isEqualTo("did not order again: A11");
    }

    private static StatementLine line(String person, String quarterStart) {
        return TinyCompany.line(person, quarterStart, "retention_bonus");
    }
}
