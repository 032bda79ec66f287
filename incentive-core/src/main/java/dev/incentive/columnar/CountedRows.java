package dev.incentive.columnar;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** What several threads count in one pass, batch by batch; each goes on with what one has counted before. */
final class CountedRows {
    private final PeerFigures figures;
    private final PeerProgram program;
    private final Queue<PeerCounts> idle = new ConcurrentLinkedQueue<>();

    CountedRows(PeerFigures figures, PeerProgram program) {
        this.figures = figures;
        this.program = program;
    }

    void add(ParticipantColumns columns, Executor executor, int threads) {
        Collection<PeerCounts> used = new ConcurrentLinkedQueue<>();
        SharedRows.run(columns.rows(), threads, executor, () -> {
            PeerCounts part = part();
            used.add(part);
            return new PeerPass(program, columns, part.gatherings());
        });
        idle.addAll(used);
    }

    private PeerCounts part() {
        PeerCounts known = idle.poll();
        return known == null ? PeerCounts.none(figures) : known;
    }

    PeerCounts all() {
        return idle.stream().reduce(PeerCounts::merge).orElseGet(() -> PeerCounts.none(figures));
    }
}
