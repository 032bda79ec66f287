/**
 * The door to JSON: plans and measurements come in before the flow, statements go out after it.
 *
 * <p>Start with {@link dev.incentive.json.IncentiveJson}; a host that has a Jackson mapper of its own registers {@link
 * dev.incentive.json.IncentiveModule}.
 */
@NullMarked
package dev.incentive.json;

import org.jspecify.annotations.NullMarked;
