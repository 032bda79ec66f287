package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import dev.incentive.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G5: digests")
class CanonicalWriterTest {

    @Test
    void ofNothingAreTheSha256OfNothing() {
        assertThat(new CanonicalWriter().finish())
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void ofATextAreTheSha256OfItsLengthAndItsBytes() {
        // printf '\x00\x00\x00\x04\xc3\xa9\x61\x62' | sha256sum
        assertThat(digest(out -> out.text("\u00E9ab")))
                .hasToString("bbfad95ef666a46f75f9808d6d9535570a66a0ab989011a273104c89f810262e");
    }

    @Test
    void ofACharacterBeyondTheFirstPlaneAreThoseOfItsFourBytes() {
        // printf '\x00\x00\x00\x05\xf0\x9f\x98\x80\x61' | sha256sum
        assertThat(digest(out -> out.text("\uD83D\uDE00a")))
                .hasToString("a1386a4a508a9b1bf696c668195d7b330b20b0fe483a9b04ec3b7a3948650c8d");
    }

    @Test
    void ofHalfACharacterAreRefused() {
        assertThat(Refusal.codesOf(() -> digest(out -> out.text("a\uD83D"))))
                .containsExactly(ProblemCode.DOCUMENT_TEXT);
        assertThat(Refusal.codesOf(() -> digest(out -> out.text("\uDE00\uD83D"))))
                .containsExactly(ProblemCode.DOCUMENT_TEXT);
    }

    @Test
    void doNotLetNeighbouringTextsRunTogether() {
        assertAllDifferent(
                out -> out.text("ab").text("c"),
                out -> out.text("a").text("bc"),
                out -> out.text("abc"),
                out -> out.text("abc").text(""),
                out -> out.text("").text("abc"),
                out -> out.text("").text("").text("abc"));
    }

    @Test
    void doNotLetNeighbouringListsRunTogether() {
        Canonical a = out -> out.text("a");
        Canonical b = out -> out.text("b");
        assertAllDifferent(
                out -> out.parts(List.of(a, b)).parts(List.of()),
                out -> out.parts(List.of(a)).parts(List.of(b)),
                out -> out.parts(List.of()).parts(List.of(a, b)),
                out -> out.parts(List.of(a, b)),
                out -> out.parts(List.of(b, a)),
                out -> out.part(a).part(b));
    }

    @Test
    void areThoseOfTheNumberAndNotOfItsNotation() {
        assertThat(digest(out -> out.number(Rational.of("0.50"))))
                .isEqualTo(digest(out -> out.number(Rational.of("1/2"))))
                .isNotEqualTo(digest(out -> out.number(Rational.of("0.05"))));
        assertThat(digest(out -> out.money(Money.of("USD", "1"))))
                .isEqualTo(digest(out -> out.money(Money.of("USD", "1.000"))))
                .isNotEqualTo(digest(out -> out.money(Money.of("EUR", "1"))));
    }

    @Test
    void nameWordsOfEnumerations() {
        assertThat(digest(out -> out.word(Border.ABOVE)))
                .isEqualTo(digest(out -> out.text("ABOVE")))
                .isNotEqualTo(digest(out -> out.word(Border.AT_OR_ABOVE)));
        assertThat(digest(out -> out.number(12L))).isEqualTo(digest(out -> out.text("12")));
    }

    private static void assertAllDifferent(Canonical... descriptions) {
        assertThat(Stream.of(descriptions).map(CanonicalWriterTest::digest)).doesNotHaveDuplicates();
    }

    private static Digest digest(Canonical description) {
        return new CanonicalWriter().part(description).finish();
    }
}
