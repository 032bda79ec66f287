package dev.incentive.columnar;

import dev.incentive.kernel.Bounded;
import dev.incentive.kernel.Choice;
import dev.incentive.kernel.Constant;
import dev.incentive.kernel.Input;
import dev.incentive.kernel.Unproved;
import dev.incentive.kernel.Within;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The input columns that a plan reads, in the order in which it first does. */
final class Inputs {
    /** The most answers of one kind that a survey may have. */
    static final long MOST_ANSWERS = 1_000_000_000_000L;

    /** The most raters of one level, or different subjects, that a participant may have. */
    static final long MOST_LISTED = 1_000_000;

    /** The largest number that counts or measures something in a column that is never below zero. */
    static final long MOST_EVENTS = Long.MAX_VALUE >> 2;

    private final ColumnLayout layout;
    private final Algebra algebra;
    private final Map<SourceName, Integer> sources = new LinkedHashMap<>();

    Inputs(ColumnLayout layout, Algebra algebra) {
        this.layout = layout;
        this.algebra = algebra;
    }

    ColumnLayout layout() {
        return layout;
    }

    boolean has(ColumnName name) {
        return layout.has(name);
    }

    /** The values of a column, defined where they are there; nowhere if the layout has no such column. */
    Quantity column(ColumnName name) {
        ColumnType type = layout.type(name);
        if (type == null) {
            return Quantity.constant(Rational.ZERO).where(nowhere());
        }
        Quantity values = Quantity.column(type.unit(), slot(new SourceName.OfColumn(name, false)));
        return type.mayBeMissing() ? values.where(slot(new SourceName.OfColumn(name, true))) : values;
    }

    /** The values of a column that holds nothing below zero. */
    Quantity counts(ColumnName name, long most) {
        Quantity counts = column(name);
        if (counts.first() != Quantity.NONE) {
            algebra.add(new Within(counts.first(), most));
        }
        return counts;
    }

    /** The values of a column of money, each with a claim to be less than 2^63 minor units; or of anything else. */
    Quantity amount(ColumnName name, Unit unit) {
        Quantity values = column(name);
        if (unit.isMoney()) {
            inRange(values, CurrencyUnit.of(unit.symbol()).decimals());
        }
        return values;
    }

    /** Claims that values are in range when they are written with some decimals. */
    void inRange(Quantity values, int decimals) {
        BigInteger finer = values.factor()
                .times(Rational.of(BigDecimal.ONE.movePointRight(decimals)))
                .round(0, RoundingMode.UP)
                .toBigIntegerExact();
        if (values.first() != Quantity.NONE && finer.compareTo(BigInteger.ONE) > 0) {
            boolean fits = finer.bitLength() < Long.SIZE;
            algebra.add(fits ? new Bounded(List.of(values.first()), finer.longValueExact()) : new Unproved());
        }
    }

    /** The slot of the number of a peer group: below zero where a row is in none. */
    int group(String kind) {
        Quantity group = column(ColumnName.group(kind));
        int none = Quantity.NONE;
        if (group.first() == none) {
            return algebra.add(new Constant(none));
        }
        return group.defined() == none
                ? group.first()
                : algebra.add(new Choice(group.defined(), group.first(), algebra.add(new Constant(none))));
    }

    int nowhere() {
        return algebra.add(new Constant(0));
    }

    /** What a one is worth in a column that is there. */
    Rational unit(ColumnName name) {
        return layout.unit(name);
    }

    /** The number of the source of a column's values. */
    int source(ColumnName name) {
        return source(new SourceName.OfColumn(name, false));
    }

    /** A side of what a custom part gives. */
    int custom(CustomPart part, CustomPart.Side side) {
        return slot(new SourceName.OfCustomPart(part, side));
    }

    private int slot(SourceName name) {
        return algebra.add(new Input(source(name)));
    }

    private int source(SourceName name) {
        Integer known = sources.get(name);
        if (known == null) {
            known = sources.size();
            sources.put(name, known);
        }
        return known;
    }

    /** Whether a column is there, without gaps, and counts ones. */
    boolean isPlain(ColumnName name) {
        ColumnType type = layout.type(name);
        return type != null && !type.mayBeMissing() && type.unit().equals(Rational.ONE);
    }

    /** What each source is, by number. */
    List<SourceName> sources() {
        return new ArrayList<>(sources.keySet());
    }
}
