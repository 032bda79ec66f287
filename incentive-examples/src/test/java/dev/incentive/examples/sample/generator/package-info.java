/**
 * Makes the data of the sample company: the same bytes on every Java version, from a fixed seed and whole numbers only.
 *
 * <p>Most figures are drawn by chance; {@link dev.incentive.examples.sample.generator.Edges} puts those in by hand that
 * lie exactly on a border of the plan.
 */
@NullMarked
package dev.incentive.examples.sample.generator;

import org.jspecify.annotations.NullMarked;
