/** Last step of the flow: the laws as JUnit tests, adopted by implementing an interface. */
@NullMarked
package dev.incentive.testkit.contract;

import org.jspecify.annotations.NullMarked;
