package dev.incentive.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.testkit.scorer.ScorerLaws;
import dev.incentive.testkit.scorer.ScorerSubject;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ContractReportTest {

    private static final ScorerContract STRICT = () -> ScorerSubject.of(Scorer.custom(
                    "acme.strict",
                    ScorerNeeds.attainment(),
                    in -> in.attainment().value().compareTo(Rational.ONE) > 0 ? Rational.ONE : Rational.ZERO))
            .jumpsAt("1", Border.AT_OR_ABOVE);

    @Test
    void eachLawThatAppliesIsATestByItsNumberAndSentence() {
        assertThat(STRICT.laws().map(DynamicTest::getDisplayName))
                .contains("SCORER-5 At a border the score is that of the side which the border belongs to.")
                .hasSize(7);
    }

    @Test
    void aLawThatIsBrokenIsReportedWithTheCaseAndWhatToLookAt() {
        List<DynamicTest> tests = STRICT.laws()
                .filter(test -> test.getDisplayName()
                        .startsWith(ScorerLaws.EXACT_AT_BORDERS.text().number() + " "))
                .toList();
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> tests.get(0).getExecutable().execute())
                .withMessage("""
                        SCORER-5: At a border the score is that of the side which the border belongs to.
                        is broken, found with try 1:
                          attainment: 1
                          measured value: 100
                          benchmark: 100
                          expected: 1, as just above it
                          found: 0
                          how it came about
                            score by acme.strict = 0
                              attainment = 1: 100 ÷ 100
                                result = 100
                                benchmark = 100  [plan]
                          why: Most disputes are about somebody who reached a target exactly.
                          what to look at: > where >= was meant or the other way round, a level that is missing
                        """);
    }
}
