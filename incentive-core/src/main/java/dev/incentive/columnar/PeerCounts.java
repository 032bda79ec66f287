package dev.incentive.columnar;

import java.util.List;

/**
 * What some members bring into one pass of {@link PeerFigures}.
 *
 * <p>Mergeable: any partition of the members, merged in any order, leads to the same figures. Immutable.
 *
 * <pre>{@code
 * PeerFigures peers = compiled.peers();
 * PeerCounts all = peers.count(northern).merge(peers.count(southern));
 * boolean complete = peers.after(all).isComplete(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PeerCounts {
    private final PeerFigures figures;
    private final List<PeerGathering> gatherings;

    private PeerCounts(PeerFigures figures, List<PeerGathering> gatherings) {
        this.figures = figures;
        this.gatherings = gatherings;
    }

    static PeerCounts none(PeerFigures figures) {
        return new PeerCounts(figures, figures.start());
    }

    /**
     * Both together.
     *
     * @param other what other members bring into the same pass
     * @throws IllegalArgumentException if it is of another pass or plan
     */
    public PeerCounts merge(PeerCounts other) {
        other.check(figures);
        PeerCounts both = none(figures);
        for (int index = 0; index < gatherings.size(); index++) {
            both.gatherings.get(index).merge(gatherings.get(index));
            both.gatherings.get(index).merge(other.gatherings.get(index));
        }
        return both;
    }

    void check(PeerFigures expected) {
        if (!figures.isLike(expected)) {
            throw new IllegalArgumentException("counts of another plan, or of pass " + (figures.passes() + 1)
                    + " where pass " + (expected.passes() + 1) + " is");
        }
    }

    List<PeerGathering> gatherings() {
        return gatherings;
    }
}
