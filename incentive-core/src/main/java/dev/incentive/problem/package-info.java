/**
 * Before the flow: what the library says when something is wrong.
 *
 * <p>A {@link dev.incentive.problem.Problem} carries a stable code, a severity, a place, what was found, what is
 * allowed and a hint. {@link dev.incentive.problem.IncentiveException} is the one exception that leaves the library.
 */
@NullMarked
package dev.incentive.problem;

import org.jspecify.annotations.NullMarked;
