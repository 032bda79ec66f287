package dev.incentive.columnar;

/**
 * One component, compiled.
 *
 * @param amount the slot of the amount in units of the plan's rounding, zero where nothing is paid
 * @param defined the slot of the mask where the line is defined
 * @param open the slot of the mask where its gate is met
 */
record CompiledLine(int amount, int defined, int open) {}
