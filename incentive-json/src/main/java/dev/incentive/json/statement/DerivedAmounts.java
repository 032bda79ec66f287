package dev.incentive.json.statement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import java.util.function.Supplier;

/** Amounts that a document states although the rest of it gives them: they must agree. */
final class DerivedAmounts {

    private final ObjectReading in;
    private final CurrencyUnit currency;
    private final boolean comparable;

    /** To be made when everything else of the object has been read; what was misread is compared with nothing. */
    DerivedAmounts(ObjectReading in, CurrencyUnit currency) {
        this.in = in;
        this.currency = currency;
        this.comparable = in.isSound();
    }

    void check(String property, Supplier<Money> derived) {
        AmountCodec.find(property, currency, in).filter(stated -> comparable).ifPresent(stated -> {
            Money given = in.attempt(property, derived, stated);
            if (!given.equals(stated)) {
                in.errorAt(
                        property, ProblemCode.DOCUMENT_INCONSISTENT, stated.toString(), given + ", as the lines give");
            }
        });
    }
}
