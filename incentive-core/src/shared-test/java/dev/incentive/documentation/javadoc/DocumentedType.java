package dev.incentive.documentation.javadoc;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A public top-level type with the examples in its javadoc, which are its preformatted blocks of code.
 *
 * @param packageName the type's package
 * @param name the type's simple name
 * @param examples the code of each example, in their order
 */
record DocumentedType(String packageName, String name, List<String> examples) {

    private static final Pattern EXPORT = Pattern.compile("(?m)^ *exports (?<package>[a-z.]+);");

    /** Public in a column of its own is a top-level type; what is nested is further to the right. */
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^public (?:[a-z-]+ )*(?:class|interface|enum|record|@interface) (?<name>\\w+)");

    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>\\{@code\\n(?<code>.*?)\\n \\* }</pre>", Pattern.DOTALL);

    /** The public types of the packages that a module exports; what is public elsewhere is seen by the module alone. */
    static List<DocumentedType> exportedFrom(Path sources) throws IOException {
        List<DocumentedType> types = new ArrayList<>();
        for (String packageName : exportedPackages(sources)) {
            types.addAll(inPackage(packageName, sources.resolve(packageName.replace('.', '/'))));
        }
        return types;
    }

    /** Those that the module's descriptor names; every package where there is none. */
    private static List<String> exportedPackages(Path sources) throws IOException {
        Path descriptor = sources.resolve("module-info.java");
        if (Files.exists(descriptor)) {
            return EXPORT.matcher(Files.readString(descriptor))
                    .results()
                    .map(export -> export.group(1))
                    .toList();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }

    private static List<DocumentedType> inPackage(String packageName, Path folder) throws IOException {
        List<DocumentedType> types = new ArrayList<>();
        for (Path file : javaFiles(folder)) {
            String source = Files.readString(file);
            Matcher declaration = DECLARATION.matcher(source);
            if (declaration.find()) {
                String before = source.substring(0, declaration.start());
                types.add(new DocumentedType(packageName, declaration.group("name"), examples(before)));
            }
        }
        return types;
    }

    static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> examples(String beforeDeclaration) {
        String comment = beforeDeclaration.substring(Math.max(0, beforeDeclaration.lastIndexOf("\n/**")));
        return EXAMPLE.matcher(comment).results().map(DocumentedType::code).toList();
    }

    private static String code(MatchResult example) {
        return Code.unindented(
                example.group(1).lines().map(DocumentedType::withoutStar).toList());
    }

    private static String withoutStar(String line) {
        return line.replaceFirst("^ \\* ?", "");
    }

    String fullName() {
        return packageName + "." + name;
    }
}
