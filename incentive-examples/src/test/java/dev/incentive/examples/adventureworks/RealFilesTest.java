package dev.incentive.examples.adventureworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.incentive.derivation.Derivation;
import dev.incentive.examples.payrun.PayRun;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Known results of the real files. They are not part of the project: without them these tests report themselves as
 * skipped. The system property {@code incentive.data} names their folder; otherwise one called {@code shared/data} is
 * looked for beside the project and further up.
 */
class RealFilesTest {

    private static final Path FOLDER = folder();

    private static List<Population> populations = List.of();
    private static PayRun run = new PayRun(AdventureWorks.plan().resolve(), List.of());

    @BeforeAll
    static void payTheRealFiles() throws IOException {
        if (AdventureWorks.missingFiles(FOLDER).isEmpty()) {
            populations = AdventureWorks.populations(FOLDER);
            run = PayRun.of(run.plan(), populations);
        }
    }

    /** Before each test and not before all: so each of them is reported as skipped, by its name. */
    @BeforeEach
    void skipWithoutTheRealFiles() {
        assumeFalse(populations.isEmpty(), "skipped: the AdventureWorks and survey files are not in " + FOLDER);
    }

    private static Path folder() {
        String named = System.getProperty("incentive.data");
        if (named != null) {
            return Path.of(named);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), place -> place != null, Path::getParent)
                .map(place -> place.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("shared", "data"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "272, 2011-01-01, 226.77, 0.00, 0.00, 1200.00, 1426.77",
        "285, 2012-04-01, 5248.23, 2500.00, 1500.00, 2550.00, 11798.23",
        "286, 2012-04-01, 1188.46, 0.00, 0.00, 600.00, 1788.46",
        "290, 2012-04-01, 129.72, 0.00, 1500.00, 0.00, 1629.72",
        "286, 2012-07-01, 835.80, 0.00, 1500.00, 0.00, 2335.80"
    })
    void paysWhatIsKnown(
            String person,
            String quarter,
            String commission,
            String retention,
            String nps,
            String milestones,
            String total) {
        List<String> known = List.of(person, quarter, commission, retention, nps, milestones, total);

        assertThat(new AdventureWorksTable().rows(run)).containsOnlyOnce(known);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "272, 2011-01-01, 0.8066",
        "285, 2012-04-01, 0.8074",
        "286, 2012-04-01, 0.5259",
        "290, 2012-04-01, 0.8432",
        "286, 2012-07-01, 0.4399"
    })
    void reachesTheKnownShareOfTheQuota(String person, String quarter, String attainment) {
        Rational quota =
                participant(person, quarter).quota("revenue").orElseThrow().value();
        Rational credited = exactly("Revenue", person, quarter, "commission").get(0);

        assertThat(credited.dividedBy(quota).round(4, RoundingMode.HALF_UP)).isEqualByComparingTo(attainment);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "272, 2011-01-01, undefined, undefined",
        "285, 2012-04-01, 31/38, 11/18",
        "286, 2012-04-01, 3/17, 7/15",
        "290, 2012-04-01, 0, undefined",
        "286, 2012-07-01, 1, 3/17"
    })
    void keepsTheKnownShareOfItsAccountsNowAndBefore(String person, String quarter, String now, String before) {
        Participant participant = participant(person, quarter);

        assertThat(share(participant.measurement("retention").orElseThrow())).isEqualTo(now);
        assertThat(share(participant.priorMeasurement("retention").orElseThrow()))
                .isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "285, 2012-04-01, North America, 45, 3340/81",
        "286, 2012-04-01, North America, 25, 3340/81",
        "290, 2012-04-01, NA, 1900/41, 1300/41",
        "286, 2012-07-01, North America, 1600/41, 15800/409"
    })
    void isRecommendedAsIsKnown(String person, String quarter, String group, String own, String peers) {
        assertThat(exactly("NPS (synthetic link)", person, quarter, "nps_bonus"))
                .containsExactly(Rational.of(own));
        assertThat(exactly("peers (" + group + ") NPS (synthetic link)", person, quarter, "nps_bonus"))
                .containsExactly(Rational.of(peers));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "272, 2011-01-01, 0 1 0 1 0",
        "285, 2012-04-01, 1 1 1 0 1",
        "286, 2012-04-01, 0 0 1 0 0",
        "290, 2012-04-01, 0 0 0 0 0",
        "286, 2012-07-01, 0 0 0 0 0"
    })
    void achievesTheKnownMilestones(String person, String quarter, String achieved) {
        assertThat(exactly("achieved", person, quarter, "milestone_bonus").stream()
                        .map(Rational::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(achieved);
    }

    @Test
    void saysWhyARetentionBonusIsZero() {
        assertThat(line("272", "2011-01-01", "retention_bonus").reason()).contains("0 of 0");
        assertThat(line("290", "2012-04-01", "retention_bonus").reason()).contains("prior", "0 of 0");
        assertThat(line("286", "2012-07-01", "retention_bonus").status()).isEqualTo(LineStatus.GATE_NOT_MET);
    }

    @Test
    void paysEveryQuotaOnceAndTheTotalsAddUp() {
        assertThat(run.failures()).isEmpty();
        assertThat(run.statements()).hasSize(163);
        assertThat(run.statements().stream().map(Statement::total).reduce(Money::plus))
                .hasValue(Money.of("USD", "1272443.60"));
    }

    @Test
    void poolsTheAnswersOfAllSeventeenWithOrWithoutAQuota() {
        assertThat(populations)
                .hasSize(12)
                .allSatisfy(population -> assertThat(population.participants().size()
                                + population.peers().size())
                        .isEqualTo(17));
    }

    private static Participant participant(String person, String quarter) {
        return populations.stream()
                .filter(population -> population.period().start().toString().equals(quarter))
                .flatMap(population -> population.participants().stream())
                .filter(participant -> participant.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static StatementLine line(String person, String quarter, String component) {
        return run.statements().stream()
                .filter(statement -> statement.participant().equals(person))
                .filter(statement -> statement.period().start().toString().equals(quarter))
                .flatMap(statement -> statement.lines().stream())
                .filter(line -> line.component().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rational> exactly(String label, String person, String quarter, String component) {
        Derivation derivation = line(person, quarter, component).derivation();
        return Labelled.values(derivation, label);
    }

    private static String share(Measurement measurement) {
        ShareMeasurement share = (ShareMeasurement) measurement;
        return share.whole().signum() == 0
                ? "undefined"
                : share.part().dividedBy(share.whole()).toString();
    }
}
