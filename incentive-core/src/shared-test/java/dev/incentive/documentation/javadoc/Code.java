package dev.incentive.documentation.javadoc;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of code as a text. */
final class Code {

    private Code() {}

    /** Without the blanks that every line begins with. */
    static String unindented(List<String> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .collect(Collectors.joining("\n"));
    }
}
