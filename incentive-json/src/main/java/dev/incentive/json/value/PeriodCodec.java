package dev.incentive.json.value;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;

/**
 * A period as {@code {"start": "2012-04-01", "end": "2012-07-01"}}.
 *
 * @since 0.1.0
 */
public final class PeriodCodec {

    /** Stands in for a period that could not be read. */
    public static final PerformancePeriod PLACEHOLDER =
            new PerformancePeriod(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));

    private PeriodCodec() {}

    /**
     * Reads a period.
     *
     * @param in the object
     * @return the period
     */
    public static PerformancePeriod read(ObjectReading in) {
        LocalDate start = in.required("start", ValueReading::date, LocalDate.EPOCH);
        LocalDate end = in.required("end", ValueReading::date, LocalDate.EPOCH);
        return in.made(() -> new PerformancePeriod(start, end), PLACEHOLDER);
    }

    /**
     * Writes a period.
     *
     * @param period the period
     * @param out where to write
     */
    public static void write(PerformancePeriod period, ObjectWriting out) {
        out.date("start", period.start());
        out.date("end", period.end());
    }
}
