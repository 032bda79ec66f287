package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads participants into the columns that a plan needs: each column in the unit in which most of its values are whole.
 *
 * <p>A column that nobody has a value in is left out. Peers who are not paid come after the participants.
 */
final class PopulationReader {
    private final ResolvedPlan plan;
    private final PerformancePeriod period;
    private final ColumnCandidates candidates;
    private final List<ColumnName> needed;

    PopulationReader(ResolvedPlan plan, PerformancePeriod period) {
        this.plan = plan;
        this.period = period;
        this.candidates = new ColumnCandidates(plan);
        this.needed = candidates.needed(period);
    }

    ParticipantColumns read(Population population) {
        List<Participant> members = new ArrayList<>(population.participants());
        members.addAll(population.peers());
        FactReader reader = new FactReader(plan, period, candidates.milestones());
        ColumnLayout.Builder layout = ColumnLayout.builder();
        Map<ColumnName, Column> columns = new LinkedHashMap<>();
        ExactRows exact = new ExactRows();
        for (ColumnName name : needed) {
            Filled filled = name.fact() == Fact.TRANSACTIONS ? lists(name, members) : numbers(name, members, reader);
            if (!filled.isEmpty()) {
                layout.column(
                        name, new ColumnType(filled.unit(), filled.column().hasGaps()));
                columns.put(name, filled.column());
                exact.add(name, filled.unfit());
            }
        }
        ParticipantColumns.Builder built = ParticipantColumns.builder(layout.build(), members.size());
        columns.forEach(built::put);
        return built.participants(members::get)
                .paid(population.participants().size())
                .exactly(exact)
                .build();
    }

    /**
     * A column with its unit.
     *
     * @param column the whole numbers
     * @param unit what a one is worth
     * @param unfit the rows with a value that is not in the column
     * @param isEmpty whether nobody has a value
     */
    private record Filled(Column column, Rational unit, BitSet unfit, boolean isEmpty) {}

    private static Filled lists(ColumnName name, List<Participant> members) {
        ExactLists lists = new ExactLists(name, members);
        ExactColumn flat = lists.flat();
        Rational unit = flat.decimalUnit();
        return new Filled(lists.column(flat, unit), unit, lists.unfit(), lists.isEmpty());
    }

    private static Filled numbers(ColumnName name, List<Participant> members, FactReader reader) {
        ExactColumn values = values(name, members, reader);
        boolean isEmpty = values.isEmpty();
        Rational unit = name.fact() == Fact.ACTIVE_PART ? values.sharedUnit() : values.decimalUnit();
        return new Filled(values.column(unit), unit, values.unfit(), isEmpty);
    }

    private static ExactColumn values(ColumnName name, List<Participant> members, FactReader reader) {
        ExactColumn values = new ExactColumn(members.size());
        for (int row = 0; row < members.size(); row++) {
            read(name, members.get(row), reader, row, values);
        }
        return values;
    }

    private static void read(ColumnName name, Participant participant, FactReader reader, int row, ExactColumn values) {
        try {
            reader.read(name, participant).ifPresent(value -> values.put(row, value));
        } catch (ArithmeticException | IncentiveException outOfRange) {
            values.putUnfit(row);
        }
    }
}
