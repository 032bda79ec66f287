package dev.incentive.documentation.javadoc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the examples that the javadoc of a module shows to those that its tests execute.
 *
 * @param documented the public types
 * @param executed the examples in the tests
 */
record ExampleCheck(List<DocumentedType> documented, List<ExecutedExample> executed) {

    static ExampleCheck ofModule(Path module) throws IOException {
        List<DocumentedType> types = DocumentedType.exportedFrom(module.resolve("src/main/java"));
        List<String> packages =
                types.stream().map(DocumentedType::packageName).distinct().toList();
        return new ExampleCheck(types, ExecutedExample.in(module.resolve("src/test/java"), packages));
    }

    /** Everything that is wrong. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        documented.forEach(type -> problems.addAll(problems(type)));
        executed.forEach(example -> problems.addAll(problems(example)));
        return problems;
    }

    private List<String> problems(DocumentedType type) {
        if (type.examples().isEmpty()) {
            return List.of(type.fullName() + " has no example in its javadoc");
        }
        return type.examples().stream()
                .filter(code -> executed.stream().noneMatch(example -> shows(type, code, example)))
                .map(code -> type.fullName() + " has an example that no test executes:\n" + code)
                .toList();
    }

    private static boolean shows(DocumentedType type, String code, ExecutedExample example) {
        return example.fullName().equals(type.fullName()) && example.code().equals(code);
    }

    private List<String> problems(ExecutedExample example) {
        List<String> problems = new ArrayList<>();
        if (documented.stream()
                .noneMatch(type -> type.examples().stream().anyMatch(code -> shows(type, code, example)))) {
            problems.add(example.fullName() + " does not show the example that a test executes:\n" + example.code());
        }
        if (example.assertsNothing()) {
            problems.add(example.fullName() + " has an example whose test asserts nothing:\n" + example.code());
        }
        example.unasserted()
                .forEach(value -> problems.add(
                        example.fullName() + " has an example that promises what its test does not assert: " + value));
        return problems;
    }
}
