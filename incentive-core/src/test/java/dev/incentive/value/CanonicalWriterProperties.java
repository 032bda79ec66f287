package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Digests (G5): different lists of texts never lead to the same bytes. */
class CanonicalWriterProperties {

    @Property
    void digestsAreEqualExactlyIfTheTextsAre(@ForAll("texts") List<String> left, @ForAll("texts") List<String> right) {
        assertThat(digest(left).equals(digest(right))).isEqualTo(left.equals(right));
    }

    @Property
    void movingTheBorderBetweenTwoTextsChangesTheDigest(@ForAll("text") String left, @ForAll("text") String right) {
        List<String> moved = List.of(left + right, "");
        List<String> apart = List.of(left, right);
        assertThat(digest(moved).equals(digest(apart))).isEqualTo(right.isEmpty());
    }

    @Property
    void aDigestHas64LowerCaseHexadecimalDigits(@ForAll("texts") List<String> texts) {
        assertThat(digest(texts).hex()).matches("[0-9a-f]{64}");
    }

    private static Digest digest(List<String> texts) {
        CanonicalWriter writer = new CanonicalWriter();
        texts.forEach(writer::text);
        return writer.finish();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(4);
    }

    /** Few letters, and the zero that lengths are made of, so that texts often run into each other. */
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars('a', 'b', '\u0000', '\u0001').ofMaxLength(6);
    }
}
