package dev.incentive.bench.second;

import dev.incentive.bench.work.SecondRow;
import java.math.BigDecimal;

/** The share of satisfied answers; it takes ten answers. */
final class Satisfaction {
    private static final int LEAST_ANSWERS = 10;

    private Satisfaction() {}

    static boolean isDefined(SecondRow row) {
        return row.answers() >= LEAST_ANSWERS;
    }

    static boolean reaches(SecondRow row, BigDecimal share) {
        return BigDecimal.valueOf(row.topAnswers()).compareTo(share.multiply(answers(row))) >= 0;
    }

    static BigDecimal answers(SecondRow row) {
        return BigDecimal.valueOf(row.answers());
    }
}
