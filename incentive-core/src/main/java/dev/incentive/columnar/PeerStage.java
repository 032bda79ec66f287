package dev.incentive.columnar;

import dev.incentive.columnar.PeerTables.Figure;
import dev.incentive.kernel.Block;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is known of one reading between two passes. */
interface PeerStage {

    /** Whether no further pass is needed. */
    boolean isComplete();

    /** Begins a pass. */
    PeerGathering start();

    /** A number for each group, when complete. */
    long[] table(Figure figure);

    /**
     * Nothing is known.
     *
     * @param gathering what the first pass gathers
     */
    record First(Supplier<PeerGathering> gathering) implements PeerStage {
        @Override
        public boolean isComplete() {
            return false;
        }

        @Override
        public PeerGathering start() {
            return gathering.get();
        }

        @Override
        public long[] table(Figure figure) {
            throw new IllegalStateException("nothing has been read");
        }
    }

    /**
     * Everything is known.
     *
     * @param tables the numbers
     */
    record Last(Function<Figure, long[]> tables) implements PeerStage, PeerGathering {
        @Override
        public boolean isComplete() {
            return true;
        }

        @Override
        public PeerGathering start() {
            return this;
        }

        @Override
        public void add(Block block) {
            // Nothing is missing.
        }

        @Override
        public void disprove(Block block) {
            // Known since the first pass.
        }

        @Override
        public void merge(PeerGathering other) {
            // Both know the same.
        }

        @Override
        public PeerStage next() {
            return this;
        }

        @Override
        public long[] table(Figure figure) {
            return tables.apply(figure);
        }
    }
}
