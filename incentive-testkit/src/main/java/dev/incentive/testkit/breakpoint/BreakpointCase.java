package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.Participant;
import java.util.List;
import java.util.Objects;

/**
 * A whole participant at a breakpoint or beside it: the base with one input changed.
 *
 * <p>Where the plan compares with peers, each case has peer groups of its own, so that all cases fit into one
 * population without touching each other.
 *
 * <pre>{@code
 * BreakpointCase below = breakpoints.all().get(1).cases().get(0);
 * String who = below.participant().id(); // commission-tier-2-below
 * String revenue = below.value(); // 79999.99
 * int compared = below.peers().size(); // 0
 * }</pre>
 *
 * @param participant the participant, whose id says which case it is, for example {@code commission-tier-2-at}
 * @param peers the others in the participant's peer groups
 * @param value the changed input in words, for example {@code 80000}
 * @since 0.1.0
 */
public record BreakpointCase(Participant participant, List<Participant> peers, String value) {

    /** Copies the peers. */
    public BreakpointCase {
        Objects.requireNonNull(participant, "participant");
        peers = List.copyOf(peers);
        Objects.requireNonNull(value, "value");
    }
}
