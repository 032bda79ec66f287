package dev.incentive.examples.command;

import dev.incentive.examples.IncentiveExamples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the application in this virtual machine. */
record Invocation(int exitCode, String results, String problems) {

    static Invocation of(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = arguments[index].toString();
        }
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int exitCode = IncentiveExamples.run(results, problems, texts);
        return new Invocation(
                exitCode, results.toString(StandardCharsets.UTF_8), problems.toString(StandardCharsets.UTF_8));
    }
}
