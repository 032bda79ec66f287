package dev.incentive.documentation.javadoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A region of a test method that is an example: what stands between {@code // example TypeName} and {@code // end}.
 *
 * <p>Only the first region of a method that carries {@code @Test} counts, and only in a class {@code JavadocExamples…Test}
 * in the package of the type, so that each example is run, by itself.
 *
 * @param packageName the package of the test
 * @param name the simple name of the type whose example it is
 * @param code the region
 * @param around the rest of the method, in which what the example gives is asserted
 */
record ExecutedExample(String packageName, String name, String code, String around) {

    private static final Pattern METHOD = Pattern.compile(
            "^    @Test\\n    void \\w+\\(\\)[^{]*\\{\\n(?<body>.*?)^    }\\n", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern REGION = Pattern.compile(
            "^ *// example (?<name>\\w+)\\n(?<code>.*?)\\n *// end\\n", Pattern.MULTILINE | Pattern.DOTALL);

    /** A value that an example promises, behind the statement that gives it. */
    private static final Pattern PROMISE = Pattern.compile("(?m)\\S.* // (?<value>.+)$");

    static List<ExecutedExample> in(Path tests, List<String> packageNames) throws IOException {
        List<ExecutedExample> executed = new ArrayList<>();
        for (String packageName : packageNames) {
            Path folder = tests.resolve(packageName.replace('.', '/'));
            if (Files.isDirectory(folder)) {
                executed.addAll(inPackage(packageName, folder));
            }
        }
        return executed;
    }

    private static List<ExecutedExample> inPackage(String packageName, Path folder) throws IOException {
        List<ExecutedExample> executed = new ArrayList<>();
        for (Path file : DocumentedType.javaFiles(folder)) {
            if (file.getFileName().toString().matches("JavadocExamples\\w*Test\\.java")) {
                Matcher method = METHOD.matcher(Files.readString(file));
                while (method.find()) {
                    executed.addAll(inMethod(packageName, method.group("body")));
                }
            }
        }
        return executed;
    }

    private static List<ExecutedExample> inMethod(String packageName, String body) {
        Matcher region = REGION.matcher(body);
        if (!region.find()) {
            return List.of();
        }
        String code = Code.unindented(region.group("code").lines().toList());
        String around = body.substring(0, region.start()) + body.substring(region.end());
        return List.of(new ExecutedExample(packageName, region.group("name"), code, around));
    }

    String fullName() {
        return packageName + "." + name;
    }

    /** The values that the example promises in its comments and that its test does not assert, word by word. */
    List<String> unasserted() {
        return PROMISE.matcher(code)
                .results()
                .map(ExecutedExample::value)
                .filter(value -> !around.contains("(\"" + value + "\")"))
                .toList();
    }

    private static String value(MatchResult promise) {
        return promise.group(1);
    }

    boolean assertsNothing() {
        return !around.contains("assertThat");
    }
}
