/**
 * Step 6 of the flow: scorers, which turn a measurement or an attainment into a score, usually from 0 to 1.
 *
 * <p>The built-in scorers are a closed set; your own implements {@link dev.incentive.scoring.CustomScorer}.
 */
@NullMarked
package dev.incentive.scoring;

import org.jspecify.annotations.NullMarked;
