/**
 * Step 2 of the application: a pay run, which evaluates one plan for one or more periods.
 */
@NullMarked
package dev.incentive.examples.payrun;

import org.jspecify.annotations.NullMarked;
