package dev.incentive.examples.determinism;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Where a virtual machine runs, and what a careless program would make of it.
 *
 * @param locale the default locale as a language tag
 * @param zone the default time zone
 * @param javaVersion the feature version of the virtual machine
 * @param careless one half and a small letter I, written by the default locale
 */
record Surroundings(String locale, String zone, int javaVersion, String careless) {

    static Surroundings ofThisMachine() {
        Locale locale = Locale.getDefault();
        return new Surroundings(
                locale.toLanguageTag(),
                ZoneId.systemDefault().getId(),
                Runtime.version().feature(),
                String.format(locale, "%.1f", new BigDecimal("0.5")) + "I".toLowerCase(locale));
    }

    /** One line of ASCII. */
    @Override
    public String toString() {
        StringBuilder escaped = new StringBuilder();
        careless.chars()
                .forEach(character -> escaped.append(
                        character < 0x80 ? Character.toString(character) : "\\u" + Integer.toHexString(character)));
        return locale + " " + zone + " " + javaVersion + " " + escaped;
    }
}
