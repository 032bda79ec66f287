package dev.incentive.examples.sample.generator;

/** One person in one quarter. */
record PersonQuarter(int person, int quarter) {}
