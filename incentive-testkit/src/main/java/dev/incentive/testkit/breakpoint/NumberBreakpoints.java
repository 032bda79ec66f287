package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The breakpoints of one input that is a number. */
final class NumberBreakpoints {

    private final Situation situation;
    private final Axis axis;

    NumberBreakpoints(Situation situation, Axis axis) {
        this.situation = situation;
        this.axis = axis;
    }

    List<Draft> all() {
        SortedMap<Rational, List<Reason>> positions = positions();
        boolean nothing = axis.input().kind() == Input.Kind.ALREADY_CREDITED && positions.size() == 1;
        return nothing
                ? List.of()
                : positions.entrySet().stream()
                        .map(entry -> draft(entry.getKey(), entry.getValue()))
                        .filter(draft -> !draft.states().isEmpty())
                        .toList();
    }

    /** Everything along the input: edges, then bounds between them, then ties beside all of these. */
    SortedMap<Rational, List<Reason>> positions() {
        Found found = changes();
        if (axis.isMeasurement() && axis.grid().isEven()) {
            new HalfCents(situation, axis, found).run();
        }
        return found.reasons();
    }

    /** Where the formula of a line can change. */
    Found changes() {
        Found found = new Found();
        found.addAll(new EdgeRoots(situation, axis).all());
        if (!axis.isMeasurement()) {
            String of = axis.input().of();
            found.add(Rational.ZERO, new Reason(of.isEmpty() ? "zero" : of + "-zero", axis.input() + " is zero"));
        }
        new Significance(situation, axis, found).run();
        new BoundRoots(situation, axis, found).run();
        return found;
    }

    private Draft draft(Rational position, List<Reason> reasons) {
        List<Reason> ordered = new ArrayList<>(reasons);
        ordered.sort(Comparator.comparingInt(NumberBreakpoints::rank));
        String why = ordered.stream().map(Reason::words).collect(Collectors.joining("; "));
        return new Draft(
                prefix() + ordered.get(0).id(),
                axis.input(),
                axis.value(position).toString(),
                why,
                states(position));
    }

    /** What the plan states comes first, what follows from amounts after it. */
    private static int rank(Reason reason) {
        return reason.id().endsWith("-tie") || reason.id().endsWith("-nothing") ? 1 : 0;
    }

    private String prefix() {
        return switch (axis.input().kind()) {
            case MEASUREMENT -> "";
            case PRIOR_MEASUREMENT -> "prior-";
            case ALREADY_CREDITED -> "credited-";
            case TARGET_INCENTIVE -> "target-";
            default -> "quota-";
        };
    }

    private List<Draft.State> states(Rational position) {
        List<Draft.State> states = new ArrayList<>();
        add(states, "below", axis.grid().below(position));
        add(states, "at", axis.grid().has(position) ? Optional.of(position) : Optional.empty());
        add(states, "above", axis.grid().above(position));
        return states;
    }

    private void add(List<Draft.State> states, String side, Optional<Rational> position) {
        position.ifPresent(there -> states.add(new Draft.State(side, axis.words(there), axis.person(there))));
    }
}
