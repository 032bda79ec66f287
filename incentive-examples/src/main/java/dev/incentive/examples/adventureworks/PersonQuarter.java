package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.Quarter;

/** A sales person in a quarter. */
record PersonQuarter(int person, Quarter quarter) {}
