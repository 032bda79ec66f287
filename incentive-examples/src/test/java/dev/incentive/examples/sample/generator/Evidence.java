package dev.incentive.examples.sample.generator;

import java.time.LocalDate;

/** Something done for a milestone; without a document it does not count, a repeated one stands in the file twice. */
record Evidence(
        LocalDate date,
        int person,
        String milestone,
        String account,
        int quantity,
        boolean documented,
        boolean repeated) {}
