package dev.incentive.examples.sample;

/** Where the raw files come from. */
@FunctionalInterface
interface DataSource {

    String text(DataFile file);
}
