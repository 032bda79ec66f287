package dev.incentive.testkit.fault;

import dev.incentive.testkit.law.CounterExample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The counter-examples that are expected, by the fault in words: inputs, what is expected, and what is found. */
public final class CounterExamples {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private CounterExamples() {}

    /** Those of one file: a line {@code # fault}, and below it the counter-example. */
    public static CounterExamples of(String file) {
        CounterExamples examples = new CounterExamples();
        String[] last = {""};
        read(file).lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (line.startsWith("# ")) {
                last[0] = line.substring(2);
            } else {
                examples.texts.merge(last[0], line + "\n", String::concat);
            }
        });
        return examples;
    }

    private static String read(String file) {
        try (InputStream in = CounterExamples.class.getResourceAsStream("/counter-examples/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The one that is expected of a fault; where chance decides, {@code {0|1}} stands for either. */
    public Pattern of(Fault<?> fault) {
        StringBuilder pattern = new StringBuilder();
        for (String part : texts.getOrDefault(fault.words(), "none in the file").split("(?=\\{)|(?<=})", -1)) {
            boolean isEither = part.startsWith("{") && part.endsWith("}");
            pattern.append(isEither ? "(" + part.substring(1, part.length() - 1) + ")" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    /** A counter-example without its derivation. */
    public static String text(CounterExample found) {
        return new CounterExample(found.inputs(), found.expected(), found.found(), "").toText();
    }
}
