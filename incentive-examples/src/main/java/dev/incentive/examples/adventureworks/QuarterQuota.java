package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.value.Rational;

/** What a sales person is expected to sell in a quarter. */
record QuarterQuota(int person, Quarter quarter, Rational amount) {}
