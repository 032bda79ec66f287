package dev.incentive.examples.sample.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    /** The numbers that other implementations give for this seed. */
    @Test
    void givesThePublishedNumbers() {
        SplitMix64 random = new SplitMix64(1_234_567);
        assertThat(LongStream.generate(random::next).limit(5).boxed())
                .map(Long::toUnsignedString)
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void staysBelowTheBoundAndReachesBothEnds() {
        SplitMix64 random = new SplitMix64(1);
        assertThat(LongStream.generate(() -> random.between(3, 5)).limit(200).boxed())
                .containsOnly(3L, 4L, 5L);
    }
}
