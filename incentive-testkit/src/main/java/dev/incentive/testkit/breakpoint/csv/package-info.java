/** Step 4 of the flow, where a table is wanted: breakpoints and what they are paid, row by row. */
@NullMarked
package dev.incentive.testkit.breakpoint.csv;

import org.jspecify.annotations.NullMarked;
