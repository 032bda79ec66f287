package dev.incentive.examples.terminal;

/**
 * How far a task is.
 *
 * @since 0.1.0
 */
public interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress SILENT = () -> {};

    /** One step is done. */
    void step();

    @Override
    default void close() {}
}
