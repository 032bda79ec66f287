package dev.incentive.testkit.plan;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Another default locale and time zone of the Java process, for as long as something takes. */
enum Elsewhere {
    /** A comma before the decimals. */
    GERMANY("de-DE", "Europe/Berlin"),
    /** Letters that change case in another way. */
    TURKEY("tr-TR", "Asia/Istanbul"),
    /** Other digits, and a day ahead of most of the world. */
    EGYPT("ar-EG-u-nu-arab", "Pacific/Kiritimati"),
    /** Another calendar, and half an hour beside the full ones. */
    THAILAND("th-TH-u-ca-buddhist-nu-thai", "Australia/Lord_Howe");

    static final List<Elsewhere> PLACES = List.of(values());

    private final String locale;
    private final String zone;

    Elsewhere(String locale, String zone) {
        this.locale = locale;
        this.zone = zone;
    }

    static Elsewhere named(String text) {
        return PLACES.stream()
                .filter(place -> place.toString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The defaults belong to the whole process, so only one may change them at a time. */
    <T> T run(Supplier<T> something) {
        synchronized (Elsewhere.class) {
            Locale locales = Locale.getDefault();
            TimeZone zones = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag(locale));
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                return something.get();
            } finally {
                Locale.setDefault(locales);
                TimeZone.setDefault(zones);
            }
        }
    }

    @Override
    public String toString() {
        return "default locale " + locale + ", default time zone " + zone;
    }
}
