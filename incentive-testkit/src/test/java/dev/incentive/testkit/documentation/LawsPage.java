package dev.incentive.testkit.documentation;

import dev.incentive.testkit.benchmark.BenchmarkLaws;
import dev.incentive.testkit.benchmark.MergeLaws;
import dev.incentive.testkit.codec.CodecLaws;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawText;
import dev.incentive.testkit.payout.PayoutRuleLaws;
import dev.incentive.testkit.plan.PlanLaws;
import dev.incentive.testkit.scorer.ScorerLaws;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page of laws, written from the laws themselves. */
final class LawsPage {

    static final Map<String, Class<?>> AREAS = areas();

    private LawsPage() {}

    private static Map<String, Class<?>> areas() {
        Map<String, Class<?>> areas = new LinkedHashMap<>();
        areas.put("Scorers", ScorerLaws.class);
        areas.put("Benchmarks", BenchmarkLaws.class);
        areas.put("What is gathered in parts", MergeLaws.class);
        areas.put("Payout rules", PayoutRuleLaws.class);
        areas.put("Plans and who pays by them", PlanLaws.class);
        areas.put("Codecs", CodecLaws.class);
        return areas;
    }

    static String text() throws IllegalAccessException {
        StringBuilder page = new StringBuilder();
        for (Map.Entry<String, Class<?>> area : AREAS.entrySet()) {
            page.append("\n## ").append(area.getKey()).append('\n');
            for (Field constant : constants(area.getValue())) {
                law(page, constant, ((Law<?, ?>) constant.get(null)).text());
            }
        }
        return page.toString();
    }

    private static void law(StringBuilder page, Field constant, LawText law) {
        page.append("\n### ")
                .append(law.number())
                .append("\n\n**")
                .append(law.statement())
                .append("**\n\n");
        item(page, "of", law.about());
        item(page, "why", law.reason());
        item(page, "when it fails, look at", law.advice());
        item(page, "in Java", "`" + constant.getDeclaringClass().getSimpleName() + "." + constant.getName() + "`");
    }

    private static void item(StringBuilder page, String what, String text) {
        page.append("- ").append(what).append(": ").append(text).append('\n');
    }

    static List<Law<?, ?>> inOrder(Class<?> laws) throws IllegalAccessException {
        List<Law<?, ?>> found = new ArrayList<>();
        for (Field constant : constants(laws)) {
            found.add((Law<?, ?>) constant.get(null));
        }
        return found;
    }

    private static List<Field> constants(Class<?> laws) {
        return Stream.of(laws.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Law.class)
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .toList();
    }

    private static int number(Field constant) {
        try {
            String number = ((Law<?, ?>) constant.get(null)).text().number();
            return Integer.parseInt(number.substring(number.indexOf('-') + 1));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
