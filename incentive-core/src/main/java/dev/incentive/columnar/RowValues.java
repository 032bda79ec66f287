package dev.incentive.columnar;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The values of one row, exactly. */
final class RowValues {
    private static final int LARGEST_BITS = Long.SIZE - 2;

    private final ParticipantColumns columns;
    private final Set<ColumnName> read;
    private final int row;
    private final Function<ColumnName, Optional<Rational>> values;

    RowValues(ParticipantColumns columns, Set<ColumnName> read, int row) {
        this.columns = columns;
        this.read = read;
        this.row = row;
        this.values = columns.values(row);
    }

    /** Whether the plan reads such a column. */
    boolean reads(ColumnName name) {
        return read.contains(name);
    }

    /** The value; empty if nobody reads it, or the row has none. */
    Optional<Rational> value(ColumnName name) {
        return reads(name) && columns.layout().has(name) ? values.apply(name) : Optional.empty();
    }

    /** The values of a list; empty if nobody reads it, or the row has none. */
    Optional<List<Rational>> list(ColumnName name) {
        return value(name)
                .map(sum -> Arrays.stream(columns.column(name).list(row))
                        .mapToObj(number ->
                                Rational.of(number).times(columns.layout().unit(name)))
                        .toList());
    }

    /** A whole number of zero or more, up to a limit. */
    Optional<Long> count(ColumnName name, long most) {
        return value(name).map(value -> {
            if (!value.isInteger() || value.signum() < 0 || value.compareTo(Rational.of(most)) > 0) {
                throw invalid(name, value.toString(), "a whole number from 0 to " + most);
            }
            return value.numerator().longValueExact();
        });
    }

    /** A whole number of any sign. */
    Optional<Long> whole(ColumnName name) {
        return value(name).map(value -> {
            BigInteger number = value.numerator();
            if (!value.isInteger() || number.bitLength() > LARGEST_BITS) {
                throw invalid(name, value.toString(), "a whole number below 2^" + LARGEST_BITS + " in magnitude");
            }
            return number.longValueExact();
        });
    }

    static IncentiveException invalid(ColumnName name, String found, String allowed) {
        return new IncentiveException(
                Problem.error(ProblemCode.MEASUREMENT_INVALID, Place.ROOT.at(name.toString()), found, allowed));
    }
}
