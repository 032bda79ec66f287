/** Plans and populations drawn from the whole algebra, each of which passes the check by construction. */
@NullMarked
package dev.incentive.json.soundplans;

import org.jspecify.annotations.NullMarked;
