package dev.incentive.examples.sample;

import dev.incentive.examples.extract.Quarter;

/** A sales person, by id, in a quarter. */
record PersonQuarter(String person, Quarter quarter) {}
