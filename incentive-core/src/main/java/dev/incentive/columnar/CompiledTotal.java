package dev.incentive.columnar;

import java.util.List;

/**
 * The total of a plan, compiled; all slots are in units of the plan's rounding.
 *
 * @param earned the slot of the sum of all lines
 * @param limits the slots of the plan's caps, one after the other
 * @param capped the slot of what the caps leave
 * @param total the slot of the total: no less than the plan's floor
 * @param defined the mask where all limits are defined, or {@link Quantity#NONE} if they are everywhere
 */
record CompiledTotal(int earned, List<Integer> limits, int capped, int total, int defined) {}
