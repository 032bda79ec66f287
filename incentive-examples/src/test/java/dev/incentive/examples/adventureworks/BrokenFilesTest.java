package dev.incentive.examples.adventureworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheTinyCompany() throws IOException {
        TinyCompany.copyTo(folder);
    }

    @Test
    void theWholeCopyHasNoProblem() throws IOException {
        assertThat(AdventureWorks.populations(folder)).hasSize(4);
        assertThat(AdventureWorks.missingFiles(folder)).isEmpty();
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Path quotas = folder.resolve("adventureworks/sales_quota.csv");
        Files.delete(quotas);

        assertThat(AdventureWorks.missingFiles(folder)).containsExactly(quotas);
    }

    @Test
    void problemsOfAllFilesAreReportedTogether() throws IOException {
        append(
                "adventureworks/sales_quota.csv",
                "99,2012-01-01,5\n1,2012-01-01,5\n1,2012-02-01,5\n1,2013-01-01,five\n");
        append("sfo-survey/sfo_2017_nps.csv", "12,10\n900,12\n");

        assertThat(problems())
                .containsExactly(
                        "REFERENCE_UNKNOWN /sales_quota.csv/line 10/EmployeeKey '99'",
                        "IDENTIFIER_DUPLICATE /sales_quota.csv/line 11/AppliesToQuarterStart '2012-01-01'",
                        "PERIOD_INVALID /sales_quota.csv/line 12/AppliesToQuarterStart '2012-02-01'",
                        "NUMBER_FORMAT /sales_quota.csv/line 13/SalesAmountQuota 'five'",
                        "IDENTIFIER_DUPLICATE /sfo_2017_nps.csv/line 26/RESPNUM '12'",
                        "NUMBER_FORMAT /sfo_2017_nps.csv/line 27/NETPRO '12'");
    }

    @Test
    void aLineThatGotLostIsNoticed() throws IOException {
        replace("adventureworks/reseller_sales_lines.csv", "SO170,2,3,3.5000\n", "");

        assertThat(problems()).containsExactly("MEASUREMENT_CONFLICT /reseller_orders.csv/line 42/SalesAmount 10");
    }

    @Test
    void anOrderThatGotLostIsNoticed() throws IOException {
        replace("adventureworks/reseller_orders.csv", "SO101,2011-10-02,1,A1,10.0000\n", "");

        assertThat(problems())
                .containsExactly("REFERENCE_UNKNOWN /reseller_sales_lines.csv/line 2/SalesOrderNumber order 'SO101'");
    }

    @Test
    void aDayOutsideTheCalendarIsNoDate() throws IOException {
        replace("adventureworks/reseller_orders.csv", "2011-10-02", "2011-02-29");

        assertThat(problems()).containsExactly("DOCUMENT_DATE /reseller_orders.csv/line 2/OrderDate '2011-02-29'");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        replace("sfo-survey/sfo_2018_nps.csv", "NETPRO", "NETPROMOTER");

        assertThat(problems())
                .containsExactly("DOCUMENT_MALFORMED /sfo_2018_nps.csv/line 1 the columns RESPNUM, NETPROMOTER");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(
                folder.resolve("sfo-survey/sfo_2018_nps.csv"),
                "1,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
                StandardOpenOption.APPEND);

        assertThat(problems()).containsExactly("DOCUMENT_TEXT /sfo_2018_nps.csv bytes that are no UTF-8");
    }

    private List<String> problems() {
        IncentiveException thrown =
                catchThrowableOfType(IncentiveException.class, () -> AdventureWorks.populations(folder));
        return thrown.problems().stream().map(BrokenFilesTest::text).toList();
    }

    private static String text(Problem problem) {
        return problem.code() + " " + problem.place() + " " + problem.found();
    }

    private void append(String file, String rows) throws IOException {
        Files.writeString(folder.resolve(file), rows, StandardOpenOption.APPEND);
    }

    private void replace(String file, String found, String replacement) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(found);
        Files.writeString(path, content.replaceFirst(found, replacement));
    }
}
