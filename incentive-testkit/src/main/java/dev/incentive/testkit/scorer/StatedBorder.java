package dev.incentive.testkit.scorer;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;

/** A value of which a subject says that the score jumps or bends there. */
record StatedBorder(Rational at, Border side, boolean jumps) {}
