/** Values for tests: generators that aim at borders and half-cent ties, and small plans and people to vary. */
@NullMarked
package dev.incentive.arbitraries;

import org.jspecify.annotations.NullMarked;
