package dev.incentive.examples.determinism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Starts virtual machines of their own, each of which makes everything that can be made of this module's documents.
 *
 * <p>Five starts of each of twelve combinations on each Java are too many for every day: by default each combination is
 * started once, and a plain start five times. {@code -Dincentive.everyStart=true} starts them all.
 */
class SameBytesTest {

    private static List<String> expected;

    @BeforeAll
    static void makeEverythingOnce() throws IOException, InterruptedException {
        expected = digests(new JavaStart(JavaInstallation.own(), Setting.plain(0)).call());
    }

    @Test
    void whatIsComparedCoversPayingExplainingAndRefusing() {
        assertThat(expected)
                .allMatch(line -> line.matches("[0-9a-f]{64} .+"))
                .anyMatch(line -> line.endsWith(" sample company with 2025-Q3 as statements"))
                .anyMatch(line -> line.endsWith(" commands/plan.json with commands/january.json as text"))
                .anyMatch(
                        line -> line.endsWith(" determinism/plan.json with determinism/measurements.json as failures"))
                .anyMatch(line -> line.endsWith(" determinism/plan-with-errors.json as checked"))
                .anyMatch(line -> line.endsWith(" determinism/plan-of-wrong-words.json is refused as plan"))
                .anyMatch(line -> line.endsWith(" determinism/measurements-that-do-not-fit.json is refused"))
                .anyMatch(line -> line.endsWith(" total"));
    }

    @Test
    void fiveStartsGiveTheSameBytes() throws Exception {
        assertSameBytes(JavaInstallation.own(), Setting.plainStarts());
    }

    @Test
    void everyLocaleAndTimeZoneGivesTheSameBytes() throws Exception {
        assertSameBytes(JavaInstallation.own(), Setting.everyLocaleAndZone());
    }

    @Test
    void fiveStartsOfAnotherJavaGiveTheSameBytes() throws Exception {
        for (JavaInstallation other : others()) {
            assertSameBytes(other, Setting.plainStarts());
        }
    }

    @Test
    void everyLocaleAndTimeZoneOnAnotherJavaGivesTheSameBytes() throws Exception {
        for (JavaInstallation other : others()) {
            assertSameBytes(other, Setting.everyLocaleAndZone());
        }
    }

    @Test
    @EnabledIfSystemProperty(
            named = "incentive.everyStart",
            matches = "true",
            disabledReason = "-Dincentive.everyStart")
    void fiveStartsInEveryLocaleAndTimeZoneGiveTheSameBytes() throws Exception {
        assertSameBytes(JavaInstallation.own(), Setting.everyStart());
    }

    @Test
    @EnabledIfSystemProperty(
            named = "incentive.everyStart",
            matches = "true",
            disabledReason = "-Dincentive.everyStart")
    void fiveStartsInEveryLocaleAndTimeZoneOnAnotherJavaGiveTheSameBytes() throws Exception {
        for (JavaInstallation other : others()) {
            assertSameBytes(other, Setting.everyStart());
        }
    }

    private static List<JavaInstallation> others() throws IOException {
        List<JavaInstallation> others = JavaInstallation.others();
        assumeFalse(
                others.isEmpty(),
                "no Java of another version: " + JavaInstallation.OTHER + " names none, and "
                        + JavaInstallation.USUAL_FOLDER + " has none");
        return others;
    }

    private static void assertSameBytes(JavaInstallation java, List<Setting> settings) throws Exception {
        printed(java, settings).forEach((setting, lines) -> {
            assertThat(lines.get(0))
                    .as("%s, %s", java, setting)
                    .startsWith(setting.where())
                    .contains(" " + java.version() + " ")
                    .endsWith(setting.careless());
            assertThat(lines).as("%s, %s", java, setting).hasSize(1 + expected.size());
            assertThat(differing(lines)).as("%s, %s", java, setting).isEmpty();
        });
    }

    /** What is not as expected; the last line is over all the others, so that none can be out of place. */
    private static List<String> differing(List<String> printed) {
        List<String> differing = new ArrayList<>(digests(printed));
        differing.removeAll(expected);
        return differing;
    }

    private static List<String> digests(List<String> printed) {
        return printed.subList(1, printed.size());
    }

    /** What each setting makes a machine print; as many machines at once as there are processors. */
    private static Map<Setting, List<String>> printed(JavaInstallation java, List<Setting> settings)
            throws InterruptedException, ExecutionException {
        ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<Setting, Future<List<String>>> started = new LinkedHashMap<>();
            settings.forEach(setting -> started.put(setting, processors.submit(new JavaStart(java, setting))));
            Map<Setting, List<String>> printed = new LinkedHashMap<>();
            for (Map.Entry<Setting, Future<List<String>>> start : started.entrySet()) {
                printed.put(start.getKey(), start.getValue().get());
            }
            return printed;
        } finally {
            processors.shutdownNow();
        }
    }
}
