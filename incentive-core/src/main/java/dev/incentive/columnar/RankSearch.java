package dev.incentive.columnar;

import dev.incentive.columnar.PeerTables.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * A search for the keys at some ranks of each group in bounded memory: every pass counts what is in the buckets of the
 * windows, and only buckets with a rank that is asked for are windows of the next. When few values are left, one more
 * pass collects them.
 */
final class RankSearch implements PeerStage {
    /** So many values can be collected. */
    static final int MOST_COLLECTED = 1 << 18;

    private final RankedKeys keys;
    private final RankWindows windows;

    private RankSearch(RankedKeys keys, List<RankWindow> windows) {
        this.keys = keys;
        this.windows = new RankWindows(windows, keys.members().length);
    }

    static RankSearch of(RankedKeys keys, long[] least, long[] most) {
        List<RankWindow> windows = new ArrayList<>();
        for (int group = 0; group < least.length; group++) {
            List<Long> asked = keys.asked(group);
            if (!asked.isEmpty()) {
                windows.add(new RankWindow(group, least[group], most[group], 0, keys.members()[group], asked));
            }
        }
        return open(keys, windows);
    }

    /** Windows of one key are found. */
    static RankSearch open(RankedKeys known, List<RankWindow> windows) {
        RankedKeys keys = known.copy();
        List<RankWindow> open = new ArrayList<>();
        for (RankWindow window : windows) {
            if (window.least() < window.most()) {
                open.add(window);
            } else {
                for (long rank : window.ranks()) {
                    keys.found(window.group(), rank, window.least());
                }
            }
        }
        return new RankSearch(keys, open);
    }

    RankedKeys keys() {
        return keys;
    }

    RankWindows windows() {
        return windows;
    }

    @Override
    public boolean isComplete() {
        return windows.all().isEmpty();
    }

    @Override
    public PeerGathering start() {
        if (isComplete()) {
            return new PeerStage.Last(keys::table);
        }
        return windows.inside() <= MOST_COLLECTED ? new RankSample(this) : new RankHistogram(this);
    }

    @Override
    public long[] table(Figure figure) {
        return keys.table(figure);
    }
}
