package dev.incentive.bench;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes measurements as a table. */
final class Sheet {
    private static final String ROW = "| %-24s | %-28s | %12s | %8s | %8s | %8s | %7s | %7s |%n";

    private Sheet() {}

    static void print(String title, int threads, List<Measurement> measurements, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%n%s, %s, Java %s, %d processors%n%n",
                title,
                threads == 1 ? "one thread" : threads + " threads",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        out.printf(
                Locale.ROOT,
                ROW,
                "contender",
                "correct",
                "participants",
                "ns, least",
                "median",
                "most",
                "ratio",
                "bytes");
        out.println("|---|---|--:|--:|--:|--:|--:|--:|");
        measurements.forEach(measurement -> row(measurement, measurements.get(0).median(), out));
        Measurement first = measurements.get(0);
        out.printf(
                Locale.ROOT,
                "%nAll %,d payouts of %s together: %,.2f; each times its place modulo 1,009: %,.2f%n",
                first.participants(),
                first.contender(),
                BigDecimal.valueOf(first.verdict().sum(), 2),
                BigDecimal.valueOf(first.verdict().checksum(), 2));
        out.flush();
    }

    private static void row(Measurement measurement, BigDecimal base, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                ROW,
                measurement.contender(),
                words(measurement),
                String.format(Locale.ROOT, "%,d", measurement.participants()),
                figure(measurement.least()),
                figure(measurement.median()),
                figure(measurement.most()),
                figure(measurement.median().divide(base, MathContext.DECIMAL64)),
                measurement.bytes().setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    private static String words(Measurement measurement) {
        Verdict verdict = measurement.verdict();
        if (verdict.wrong() == 0) {
            return "yes";
        }
        BigDecimal percent = BigDecimal.valueOf(verdict.wrong())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(measurement.participants()), 2, RoundingMode.HALF_UP);
        return "no: " + percent + " %, by up to " + BigDecimal.valueOf(verdict.farthest(), 2);
    }

    /** Three digits are more than the machine repeats. */
    private static String figure(BigDecimal number) {
        int scale = Math.max(0, Math.min(2, 3 - (number.precision() - number.scale())));
        return number.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }
}
