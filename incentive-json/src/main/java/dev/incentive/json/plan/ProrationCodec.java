package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.value.ProrationBasis;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;

/** How the active part of a period is measured; no basis is no property. */
final class ProrationCodec {

    private static final Words<DayOfWeek> DAYS = Words.of(DayOfWeek.class);

    static final TypeTable<ProrationBasis> TYPES = TypeTable.of(
            ProrationBasis.unstated(),
            type("actual-days", ProrationBasis.ActualDays.class, in -> ProrationBasis.actualDays(), (days, out) -> {}),
            type("thirty-e-360", ProrationBasis.ThirtyE360.class, in -> ProrationBasis.thirtyE360(), (e, out) -> {}),
            type("months", ProrationBasis.Months.class, in -> ProrationBasis.months(), (months, out) -> {}),
            type("working-days", ProrationBasis.WorkingDays.class, ProrationCodec::read, ProrationCodec::write));

    private ProrationCodec() {}

    private static ProrationBasis read(ObjectReading in) {
        List<DayOfWeek> weekend = readAll("weekend", day -> day.word(DAYS), in);
        return ProrationBasis.workingDays(weekend, readAll("holidays", ValueReading::date, in));
    }

    private static <T> List<T> readAll(String property, Function<ValueReading, T> day, ObjectReading in) {
        return in.required(property, value -> value.list(day), List.<T>of());
    }

    private static void write(ProrationBasis.WorkingDays days, ObjectWriting out) {
        out.words("weekend", days.weekend());
        out.dates("holidays", days.holidays());
    }
}
