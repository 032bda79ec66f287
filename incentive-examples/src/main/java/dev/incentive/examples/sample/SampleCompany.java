package dev.incentive.examples.sample;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A company that does not exist: its incentive plan, its raw files of one year, and the measurements made of them.
 *
 * <p>Everything in it is generated: sixty sales people in three regions, their quotas, orders, surveys and milestones.
 * Some figures lie exactly on a border of the plan on purpose.
 *
 * @since 0.1.0
 */
public final class SampleCompany {

    static final String PLAN = "sample-company-2025";
    static final String REVENUE = "revenue";
    static final String RETENTION = "retention";
    static final String SATISFACTION = "nps";
    static final String KEY_ACCOUNTS = "key-accounts";
    static final Unit DOLLARS = Unit.money(CurrencyUnit.of("USD"));

    static final List<Quarter> QUARTERS =
            List.of(new Quarter(2025, 1), new Quarter(2025, 2), new Quarter(2025, 3), new Quarter(2025, 4));

    private static final String FOLDER = "/sample-company/";
    private static final String NOTE = "README.md";

    private SampleCompany() {}

    /**
     * The quarterly plan: commission by quota attainment, and bonuses for retention, satisfaction and key accounts.
     *
     * @return the plan, as written in the resource {@code sample-company/plan.json}
     */
    public static Plan plan() {
        return IncentiveJson.standard().readPlan(bytes("plan.json"));
    }

    /**
     * The measurements of each quarter of the year.
     *
     * @return one population for each quarter, in the order of time
     */
    public static Map<Quarter, Population> populations() {
        return populations(file -> text(file.fileName()));
    }

    static Map<Quarter, Population> populations(DataSource source) {
        QuarterPopulation populations = new QuarterPopulation(RawDataReader.read(source));
        Map<Quarter, Population> byQuarter = new LinkedHashMap<>();
        QUARTERS.forEach(quarter -> byQuarter.put(quarter, populations.of(quarter)));
        return Collections.unmodifiableMap(byQuarter);
    }

    /**
     * The raw files as they are.
     *
     * @return the text of each file by its name, a note on the data among them
     */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(NOTE, text(NOTE));
        Arrays.stream(DataFile.values()).forEach(file -> files.put(file.fileName(), text(file.fileName())));
        return files;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = SampleCompany.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException(FOLDER + name + " is not on the class path");
            }
            return resource.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
