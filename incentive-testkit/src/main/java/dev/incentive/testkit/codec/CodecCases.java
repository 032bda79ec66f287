package dev.incentive.testkit.codec;

import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.Parameters;
import java.util.List;
import java.util.regex.Pattern;

/** Draws the cases of the laws: parameters, the plan that is made of them, a population. */
final class CodecCases {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int DIGITS = 38;

    private CodecCases() {}

    static Draw<CodecCase> plain(CodecSubject subject) {
        return choices -> from(subject, choices, "");
    }

    static Draw<CodecCase> oneLeftOut(CodecSubject subject) {
        List<String> required = subject.parameters().values().keySet().stream()
                .filter(name -> !subject.isOptional(name))
                .toList();
        return choices -> {
            String name = choices.oneOf(required);
            return from(subject, choices, name);
        };
    }

    static Draw<CodecCase> otherKeys(CodecSubject subject) {
        return choices -> {
            String order = choices.oneOf("last key first", "keys by name", "keys by the end of their names");
            return from(subject, choices, order);
        };
    }

    private static CodecCase from(CodecSubject subject, Choices choices, String change) {
        Parameters parameters = Parameters.none();
        for (String name : subject.parameters().values().keySet()) {
            parameters = parameters.with(name, near(subject.parameters().text(name), choices));
        }
        Plan plan = subject.plan(parameters);
        return new CodecCase(parameters, plan, subject.populations(plan).from(choices), change);
    }

    private static String near(String text, Choices choices) {
        if (!DECIMAL.matcher(text).matches()) {
            return text;
        }
        String point = text.contains(".") ? text : text + ".";
        return switch ((int) choices.below(4)) {
            case 0 -> text;
            case 1 -> point + "0".repeat(1 + (int) choices.below(2));
            case 2 -> point + "0".repeat((int) choices.below(6)) + (1 + choices.below(9));
            default -> longest(point, choices);
        };
    }

    /** As many digits as an input may have. */
    private static String longest(String point, Choices choices) {
        StringBuilder text = new StringBuilder(point);
        long digits = point.chars().filter(Character::isDigit).count();
        for (long digit = digits; digit < DIGITS - 1; digit++) {
            text.append(choices.below(10));
        }
        return text.append(1 + choices.below(9)).toString();
    }
}
