package dev.incentive.json;

import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.value.Parameters;
import java.util.function.Function;

/**
 * Makes a custom payout rule of the name and the parameters that stand in a plan document.
 *
 * <p>Example: with {@code PayoutRuleFactory.of("acme.square-root", SquareRoot::new)} registered, the payout rule {@code {"type":
 * "custom", "name": "acme.square-root", "parameters": {"times": "250"}}} becomes {@code new SquareRoot(parameters)}.
 *
 * <pre>{@code
 * // record Square(Parameters parameters) implements CustomPayoutRule, with the name "acme.square"
 * PayoutRuleFactory squares = PayoutRuleFactory.of("acme.square", Square::new);
 * IncentiveJson json = IncentiveJson.with(squares);
 * CustomPayoutRule square = squares.create(Parameters.none().with("amount", "1000"));
 * String name = square.name(); // acme.square
 * }</pre>
 *
 * @since 0.1.0
 */
public non-sealed interface PayoutRuleFactory extends PartFactory<CustomPayoutRule> {

    /**
     * A factory of a name and a function.
     *
     * @param name the name, as an id
     * @param function makes the payout rule
     * @return the factory
     */
    static PayoutRuleFactory of(String name, Function<Parameters, ? extends CustomPayoutRule> function) {
        return new NamedFactory.OfPayoutRule(name, function);
    }
}
