package dev.incentive.columnar;

import dev.incentive.kernel.Combination;
import dev.incentive.kernel.Unproved;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Adds values over one divisor. */
final class Sum {
    private final Algebra algebra;

    Sum(Algebra algebra) {
        this.algebra = algebra;
    }

    Quantity of(List<Quantity> values) {
        Rational constant = Rational.ZERO;
        List<Quantity> columns = new ArrayList<>();
        int defined = Quantity.NONE;
        for (Quantity value : values) {
            defined = algebra.both(defined, value.defined());
            if (value.isConstant()) {
                constant = constant.plus(value.factor());
            } else {
                columns.add(value);
            }
        }
        return columns.isEmpty()
                ? Quantity.constant(constant).where(defined)
                : sum(columns, constant).where(defined);
    }

    private Quantity sum(List<Quantity> columns, Rational constant) {
        List<Rational> numbers =
                new ArrayList<>(columns.stream().map(Quantity::factor).toList());
        numbers.add(constant);
        Scale scale = Scale.of(numbers);
        List<Combination.Term> terms = columns.stream()
                .map(column -> new Combination.Term(algebra.slot(column.first()), scale.multiple(column.factor())))
                .toList();
        Combination sum = new Combination(terms, scale.multiple(constant));
        int slot = algebra.add(scale.fits() ? sum : new Unproved());
        return new Quantity(scale.unit(), slot, Quantity.NONE, columns.get(0).divisor(), Quantity.NONE);
    }
}
