package dev.incentive.examples.sample.generator;

import java.time.LocalDate;

/** One answer to the survey question, 0 to 10; a repeated one stands in the file twice, with the same id. */
record Answer(LocalDate date, int person, int rating, Kind kind) {

    enum Kind {
        COUNTED,
        BLANK,
        EXCLUDED,
        REPEATED
    }

    boolean counts() {
        return kind == Kind.COUNTED || kind == Kind.REPEATED;
    }

    boolean isPromoter() {
        return counts() && rating >= 9;
    }

    boolean isDetractor() {
        return counts() && rating <= 6;
    }
}
