package dev.incentive.json.arbitraries;

import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Unit;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts, and values that are written as texts. */
public final class Texts {

    private static final int LONGEST = 20;
    private static final char FIRST_PRINTED = ' ';
    private static final char LAST_PRINTED = '~';

    private static final int LONGEST_ID = 64;

    private Texts() {}

    /** Ids, and now and then something that is none: reading does not judge. */
    public static Arbitrary<String> ids() {
        Arbitrary<String> valid = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars("._-")
                .ofMinLength(1)
                .ofMaxLength(LONGEST);
        return Arbitraries.frequencyOf(Tuple.of(5, valid), Tuple.of(1, any()));
    }

    /** Ids that follow the rule, which statements are only made for. */
    public static Arbitrary<String> validIds() {
        return ids().map(id -> "p" + id.replaceAll("[^A-Za-z0-9._-]", "x"))
                .map(id -> id.substring(0, Math.min(id.length(), LONGEST_ID)));
    }

    /** Any text that may stand in a document. */
    public static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(FIRST_PRINTED, LAST_PRINTED).ofMaxLength(LONGEST),
                Arbitraries.of(
                        "",
                        "é",
                        "e\u0301",
                        "\uD83D\uDE00",
                        "\u2028",
                        "\u202E",
                        "\uFEFF",
                        "\"",
                        "\\",
                        "/",
                        "~1",
                        "<b>",
                        "${x}",
                        "=1+1",
                        "null",
                        "1/3",
                        "\uFFFD",
                        "#"));
        return pieces.list().ofMaxSize(3).map(list -> String.join("", list));
    }

    /** Texts by free names. */
    public static Arbitrary<Map<String, String>> byName() {
        return Arbitraries.maps(any(), any()).ofMaxSize(3);
    }

    /** Sources and evidence, often unstated. */
    public static Arbitrary<Provenance> provenances() {
        return Arbitraries.oneOf(
                Arbitraries.just(Provenance.UNSTATED),
                Combinators.combine(any(), any()).as(Provenance::new));
    }

    /** Units. */
    public static Arbitrary<Unit> units() {
        return Arbitraries.oneOf(
                Arbitraries.of(Unit.COUNT, Unit.RATIO, Unit.POINTS, new Unit("USD")), any().map(Unit::new));
    }

    /** Currencies with none, two and three decimals. */
    public static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("USD", "EUR", "JPY", "KWD").map(CurrencyUnit::of);
    }

    /** Days, also those that a period cannot have. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-30_000, 100_000).map(LocalDate::ofEpochDay),
                Arbitraries.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29)));
    }

    /** Periods of a day to some years. */
    public static Arbitrary<PerformancePeriod> periods() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 80_000),
                        Arbitraries.longs().between(1, 2_000))
                .as((start, days) ->
                        new PerformancePeriod(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(start + days)));
    }
}
