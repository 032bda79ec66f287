/**
 * Step 2 of the flow: what a law is, how a case is sought that breaks it, and how such a case is told.
 *
 * <p>No test library is needed: a law takes a subject and a case, and answers with a counter-example or with none.
 */
@NullMarked
package dev.incentive.testkit.law;

import org.jspecify.annotations.NullMarked;
