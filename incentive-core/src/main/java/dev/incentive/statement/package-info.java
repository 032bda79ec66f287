/**
 * Step 9 of the flow: statements, that is, the lines of one participant with their derivations, and their text for people.
 */
@NullMarked
package dev.incentive.statement;

import org.jspecify.annotations.NullMarked;
