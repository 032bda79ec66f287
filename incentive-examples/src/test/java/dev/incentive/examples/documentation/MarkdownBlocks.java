package dev.incentive.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of a Markdown document, each with the comment in front of it that says where it comes from. */
record MarkdownBlocks(Path document, List<Block> blocks) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?:<!-- (?<origin>[^\\n]*) -->\\n)?```(?<language>\\w+)\\n(?<text>.*?)```\\n", Pattern.DOTALL);

    /** One fenced block. */
    record Block(String language, String origin, String text) {}

    static MarkdownBlocks of(Path document) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(document));
        while (matcher.find()) {
            String origin = matcher.group("origin") == null ? "" : matcher.group("origin");
            blocks.add(new Block(matcher.group("language"), origin, matcher.group("text")));
        }
        return new MarkdownBlocks(document, blocks);
    }

    List<Block> in(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }
}
