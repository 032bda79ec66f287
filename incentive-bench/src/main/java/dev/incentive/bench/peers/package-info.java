/**
 * Other people's engines on the mixed plan, each written as its users would write it and given what it takes best.
 *
 * <p>Second step of the flow: takes its facts from {@code work}; the root package measures. Rules and formulas are
 * compiled once, facts are built before the clock starts, sessions are pooled. The answers of a peer group are counted
 * in plain Java within the run and handed in as exact integers, because none of these engines counts them faster. Every
 * engine computes in {@code BigDecimal} and pays the total; none of them says which line the cap has cut.
 */
@NullMarked
package dev.incentive.bench.peers;

import org.jspecify.annotations.NullMarked;
