package dev.incentive.examples.determinism;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a virtual machine is started.
 *
 * @param name what tells it from others in a message
 * @param where how the line on its {@link Surroundings} must begin, so that a setting that is ignored is noticed
 * @param careless how that line must end
 * @param options the options of the virtual machine
 */
record Setting(String name, String where, String careless, List<String> options) {

    private static final int STARTS = 5;

    /** Turkish has a letter i of its own, and this Arabic has digits of its own. */
    private static final List<String> LOCALES = List.of("en", "de", "tr", "ar-EG-u-nu-arab");

    private static final Map<String, String> CARELESS =
            Map.of("en", "0.5i", "de", "0,5i", "tr", "0,5\\u131", "ar-EG-u-nu-arab", "\\u660\\u66b\\u665i");

    /** One without summer time, one across the date line, one with an offset of half an hour. */
    private static final List<String> ZONES = List.of("UTC", "Pacific/Apia", "America/St_Johns");

    /** How the machine makes identity hash codes: at random, from addresses, all alike, counted, thread by thread. */
    private static final List<Integer> IDENTITY_HASHES = List.of(0, 1, 2, 3, 5);

    private static final List<String> ENCODINGS =
            List.of("UTF-8", "ISO-8859-1", "US-ASCII", "ISO-8859-9", "windows-1256");

    /** As a user would start it. */
    static Setting plain(int start) {
        return new Setting("plain start " + start, "", "", List.of());
    }

    static List<Setting> plainStarts() {
        List<Setting> settings = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            settings.add(plain(start));
        }
        return settings;
    }

    /** Each locale in each zone once, with the identity hashes and the encodings taking turns. */
    static List<Setting> everyLocaleAndZone() {
        List<Setting> settings = new ArrayList<>();
        for (String locale : LOCALES) {
            for (String zone : ZONES) {
                settings.add(of(locale, zone, settings.size() % STARTS));
            }
        }
        return settings;
    }

    /** Each locale in each zone with each of the starts. */
    static List<Setting> everyStart() {
        List<Setting> settings = new ArrayList<>();
        for (String locale : LOCALES) {
            for (String zone : ZONES) {
                for (int start = 0; start < STARTS; start++) {
                    settings.add(of(locale, zone, start));
                }
            }
        }
        return settings;
    }

    private static Setting of(String tag, String zone, int start) {
        Locale locale = Locale.forLanguageTag(tag);
        String extension = locale.hasExtensions() ? "u-" + locale.getExtension('u') : "";
        return new Setting(
                tag + ", " + zone + ", start " + start,
                tag + " " + zone + " ",
                CARELESS.get(tag),
                List.of(
                        "-Duser.language=" + locale.getLanguage(),
                        "-Duser.country=" + locale.getCountry(),
                        "-Duser.script=" + locale.getScript(),
                        "-Duser.extensions=" + extension,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + ENCODINGS.get(start),
                        "-Dstdout.encoding=" + ENCODINGS.get(start),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=" + IDENTITY_HASHES.get(start)));
    }

    @Override
    public String toString() {
        return name;
    }
}
