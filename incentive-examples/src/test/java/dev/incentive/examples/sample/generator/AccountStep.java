package dev.incentive.examples.sample.generator;

/** How many of the accounts of the quarter before order again, and how many order in all. */
record AccountStep(int kept, int size) {}
