package dev.incentive.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans of up to one mebibyte that somebody wrote to do harm. Needs nothing but the JDK. */
final class HostilePlans {

    private static final int MEBIBYTE = 1 << 20;
    private static final String DIGITS = "98765432109876543210987654321098765432";
    private static final String METRIC = "{\"id\": \"m\", \"perspective\": \"FINANCIAL\", \"kind\": \"QUANTITATIVE\","
            + " \"measure\": {\"type\": \"number\"}, \"unit\": \"USD\", \"direction\": \"HIGHER_IS_BETTER\"}";
    private static final String EVENTS = "{\"id\": \"e\", \"perspective\": \"CUSTOMER\", \"kind\": \"QUANTITATIVE\","
            + " \"measure\": {\"type\": \"events\", \"counting\": \"EVENTS\"}, \"unit\": \"count\","
            + " \"direction\": \"HIGHER_IS_BETTER\"}";
    private static final String RATE = "\"payout\": {\"type\": \"flat-rate\", \"rate\": 0.1}";

    private HostilePlans() {}

    /** A name; all of one length have the same hash code. */
    static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    /** A small plan that is good, to warm up with. */
    static byte[] harmless() {
        return bytes(plan(METRIC, component("c", RATE)));
    }

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> plans = new LinkedHashMap<>();
        syntax(plans);
        numbers(plans);
        names(plans);
        sizes(plans);
        meaning(plans);
        return plans;
    }

    private static void syntax(Map<String, Supplier<byte[]>> plans) {
        plans.put("brackets", () -> bytes("{\"a\": " + "[".repeat(MEBIBYTE - 10)));
        plans.put("objects in objects", () -> bytes("{\"a\":".repeat(MEBIBYTE / 5)));
        plans.put("blanks", () -> bytes(" ".repeat(MEBIBYTE)));
        plans.put("bytes that are no text", () -> {
            byte[] bytes = bytes(" ".repeat(MEBIBYTE));
            bytes[MEBIBYTE - 1] = (byte) 0xff;
            return bytes;
        });
        plans.put("UTF-16", () -> plan(METRIC, "").getBytes(StandardCharsets.UTF_16LE));
        plans.put("escapes", () -> bytes("{\"a\": [" + many(40, ",", index -> '"' + "\\u0041".repeat(4_090) + '"')));
        plans.put("lone surrogates", () -> bytes(plan(METRIC, componentNamed("\\ud800".repeat(4_000)))));
        plans.put("a comment", () -> bytes("{\"a\": /*" + "*".repeat(MEBIBYTE - 20)));
    }

    private static void numbers(Map<String, Supplier<byte[]>> plans) {
        plans.put("a number of a million digits", () -> bytes("{\"a\": " + "9".repeat(MEBIBYTE - 10) + "}"));
        for (String number : new String[] {"1e1000000000", "0e-300000000", "1e-2147483649", "9".repeat(77)}) {
            plans.put("the number " + number, () -> bytes(plan(METRIC, component("c", rate(number)))));
        }
        plans.put(
                "long numbers",
                () -> bytes("{\"a\": [" + many(12, ",", row -> "[" + many(1_000, ",", index -> "9".repeat(77)) + "]")
                        + "]}"));
        plans.put("weights of many denominators", () -> bytes(plan(EVENTS, weights(10))));
    }

    private static void names(Map<String, Supplier<byte[]>> plans) {
        plans.put("colliding names", () -> bytes("{" + many(25_000, ",", index -> '"' + colliding(index) + "\":0")));
        plans.put(
                "colliding names, object by object",
                () -> bytes("{"
                        + many(9, ",", row -> "\"a" + row + "\": {" + many(1_000, ",", HostilePlans::member) + "}")
                        + "}"));
        plans.put("unknown names", () -> bytes("{" + many(50_000, ",", index -> "\"unheard" + index + "\":0") + "}"));
        plans.put("repeated names", () -> bytes("{" + many(9_990, ",", index -> "\"id\":0") + "}"));
        plans.put("a name of a million letters", () -> bytes("{\"" + "n".repeat(MEBIBYTE - 20) + "\": 0}"));
        plans.put(
                "names that are nearly right",
                () -> bytes(plan(
                        METRIC, many(600, ",", index -> "{" + many(12, ",", HostilePlans::nearlyRight) + "}"))));
    }

    private static String member(int index) {
        return '"' + colliding(index) + "\": \"x\"";
    }

    private static String nearlyRight(int index) {
        return "\"" + "whenUndefinde".repeat(9) + index + "\": 0";
    }

    private static void sizes(Map<String, Supplier<byte[]>> plans) {
        plans.put("tokens", () -> bytes("{\"a\": [" + "0,".repeat(MEBIBYTE / 2 - 10) + "0]}"));
        plans.put(
                "empty objects",
                () -> bytes("{\"a\": [" + many(9, ",", row -> "[" + many(1_000, ",", index -> "{}") + "]") + "]}"));
        plans.put(
                "long texts", () -> bytes("{\"a\": [" + many(250, ",", index -> '"' + "x".repeat(4_096) + '"') + "]}"));
        plans.put("a text of a million letters", () -> bytes("{\"a\": \"" + "x".repeat(MEBIBYTE - 20) + "\"}"));
    }

    private static void meaning(Map<String, Supplier<byte[]>> plans) {
        for (String mode : new String[] {"MARGINAL", "WHOLE_AMOUNT"}) {
            plans.put(
                    "tiers, " + mode.toLowerCase(Locale.ROOT),
                    () -> bytes(plan(METRIC, many(2, ",", index -> component("c" + index, tiers(mode, 1))))));
        }
        plans.put(
                "tiers out of order",
                () -> bytes(plan(METRIC, many(2, ",", index -> component("c" + index, tiers("MARGINAL", -1))))));
        plans.put("levels", () -> bytes(plan(METRIC, many(2, ",", index -> component("c" + index, levels())))));
        plans.put("repeated metrics", () -> bytes(plan(many(1_000, ",", index -> METRIC), component("c", RATE))));
        plans.put("components", () -> bytes(plan(METRIC, many(1_000, ",", index -> component("c" + index, RATE)))));
        plans.put(
                "metrics that are not there",
                () -> bytes(plan(
                        many(20, ",", index -> METRIC.replace("\"m\"", '"' + "m".repeat(4_000) + index + '"')),
                        many(1_000, ",", index -> component("c" + index, RATE)))));
        plans.put(
                "gates",
                () -> bytes(plan(METRIC, many(400, ",", index -> component("c" + index, RATE + operands(1))))));
        plans.put("a deep gate", () -> bytes(plan(METRIC, component("c", RATE + ", \"gate\": " + deepGate(26)))));
        plans.put("nothing", () -> bytes(plan(METRIC, many(1_000, ",", index -> "null"))));
        plans.put("wrong words", () -> bytes(plan(METRIC, many(1_000, ",", HostilePlans::wrongWords))));
    }

    private static String weights(int components) {
        IntFunction<String> milestone = index -> "{\"id\": \"m" + index + "\", \"weight\": \"1/" + DIGITS.substring(3)
                + String.format(Locale.ROOT, "%03d", 2 * index + 1)
                + "\", \"achievement\": {\"counting\": \"EVENTS\", \"required\": 1, \"completion\": \"PROPORTIONAL\"}}";
        return many(
                components,
                ",",
                index -> "{\"id\": \"c" + index + "\", \"metric\": \"e\", \"scorer\": {\"type\": \"milestones\","
                        + " \"milestones\": [" + many(100, ",", milestone)
                        + "]}, \"payout\": {\"type\": \"flat-bonus\", \"amount\": 1}}");
    }

    private static String tiers(String mode, int direction) {
        return "\"payout\": {\"type\": \"tiered\", \"mode\": \"" + mode + "\", \"basis\": \"AMOUNT\", \"tiers\": ["
                + many(1_000, ",", index -> "{\"from\": " + direction * index + ", \"rate\": 0." + DIGITS + "}") + "]}";
    }

    private static String levels() {
        return "\"benchmark\": {\"type\": \"fixed\", \"value\": 1}, \"attainment\": \"RATIO\", \"scorer\": "
                + "{\"type\": \"tiered\", \"levels\": ["
                + many(1_000, ",", index -> "{\"from\": " + index + ", \"score\": " + (1_000 - index) + "}")
                + "]}, \"payout\": {\"type\": \"flat-bonus\", \"amount\": 1}";
    }

    private static String operands(int count) {
        return ", \"gate\": {\"condition\": {\"type\": \"all-of\", \"conditions\": ["
                + many(
                        count,
                        ",",
                        index -> "{\"type\": \"reaches\", \"operand\": {\"type\": \"attainment\","
                                + " \"component\": \"c399\"}, \"border\": \"ABOVE\", \"edge\": 1}")
                + "]}}";
    }

    private static String deepGate(int depth) {
        return "{\"condition\": " + "{\"type\": \"not\", \"condition\": ".repeat(depth) + "{\"type\": \"always\"}"
                + "}".repeat(depth + 1);
    }

    private static String wrongWords(int index) {
        return "{\"id\": 7, \"metric\": null, \"attainment\": \"" + "RATOI".repeat(20) + index
                + "\", \"payout\": {\"type\": \"" + "flat-rat".repeat(15) + "\"}, \"whenUndefined\": \"\\u202e\"}";
    }

    private static String rate(String number) {
        return "\"payout\": {\"type\": \"flat-rate\", \"rate\": " + number + "}";
    }

    private static String component(String id, String parts) {
        return "{\"id\": \"" + id + "\", \"metric\": \"m\", " + parts + "}";
    }

    private static String componentNamed(String name) {
        return component("c", "\"name\": \"" + name + "\", " + RATE);
    }

    private static String plan(String metrics, String components) {
        return "{\"schemaVersion\": 1, \"document\": \"plan\", \"id\": \"p\", \"currency\": \"USD\","
                + " \"rounding\": {\"mode\": \"HALF_UP\"}, \"zone\": \"UTC\", \"metrics\": [" + metrics
                + "], \"components\": [" + components + "]}";
    }

    private static String many(int count, String separator, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(separator));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
