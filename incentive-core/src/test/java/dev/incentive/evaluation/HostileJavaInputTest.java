package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.PayoutRule;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("numbers and lists that are not what they say, handed over in Java")
class HostileJavaInputTest {

    /** A decimal that is worth more when somebody adds to it. */
    private static final class Swelling extends BigDecimal {

        private static final long serialVersionUID = 1L;

        Swelling(String value) {
            super(value);
        }

        @Override
        public BigDecimal add(BigDecimal augend) {
            return super.add(augend).add(BigDecimal.TEN);
        }
    }

    /** A whole number that answers otherwise each time. */
    private static final class Changing extends BigInteger {

        private static final long serialVersionUID = 1L;

        Changing(String value) {
            super(value);
        }

        @Override
        public BigInteger divide(BigInteger divisor) {
            return super.divide(divisor).add(BigInteger.TEN);
        }
    }

    /** A list that says it is empty and gives other elements each time it is read. */
    private static final class Lying<T> extends AbstractList<T> {

        private final List<T> first;
        private boolean read;

        Lying(List<T> first) {
            this.first = first;
        }

        @Override
        public T get(int index) {
            return first.get(index);
        }

        @Override
        public int size() {
            return read ? 0 : first.size();
        }

        @Override
        public Iterator<T> iterator() {
            Iterator<T> elements = read ? new ArrayList<T>().iterator() : first.iterator();
            read = true;
            return elements;
        }
    }

    private static final Event EVENT = Event.of("e", Plans.QUARTER.start(), "", "");

    @Test
    void aSubclassOfBigDecimalIsRefused() {
        assertThat(Refusal.foundBy(() -> Rational.of(new Swelling("1")))).containsExactly("NUMBER_OUT_OF_RANGE");
        assertThat(Refusal.foundBy(() -> new Money(CurrencyUnit.of("USD"), new Swelling("1"))))
                .containsExactly("NUMBER_OUT_OF_RANGE");
    }

    @Test
    void aSubclassOfBigIntegerIsTakenForItsDigits() {
        Rational half = Rational.ratio(new Changing("1"), new Changing("2"));
        assertThat(half).isEqualTo(Rational.ratio(1, 2));
        assertThat(half.numerator().getClass()).isEqualTo(BigInteger.class);
    }

    @Test
    void aHugeExponentCostsNothing() {
        assertThat(Refusal.foundBy(() -> Rational.of(new BigDecimal("1e1000000000"))))
                .containsExactly("NUMBER_OUT_OF_RANGE");
        assertThat(Refusal.foundBy(() -> Rational.of(new BigDecimal("0e-300000000"))))
                .containsExactly("NUMBER_OUT_OF_RANGE");
    }

    @Test
    void aListIsReadOnceAndKept() {
        EventMeasurement events = EventMeasurement.of("sessions", new Lying<>(List.of(EVENT)));
        assertThat(events.events()).containsExactly(EVENT);
        assertThat(events.events()).containsExactly(EVENT);
        List<SurveyAnswer> answers = new Lying<>(List.of(SurveyAnswer.of("a", 9)));
        assertThat(new SurveyAnswers(RatingScale.ZERO_TO_TEN, answers).tally().answers())
                .isEqualTo(1);
        assertThat(new MilestoneScorer(new Lying<>(List.of())).milestones()).isEmpty();
    }

    @Test
    void aListThatChangesLaterChangesNothing() {
        List<Event> growing = new ArrayList<>(List.of(EVENT));
        EventMeasurement events = EventMeasurement.of("sessions", growing);
        growing.add(Event.of("f", Plans.QUARTER.start(), "", ""));
        assertThat(events.events()).containsExactly(EVENT);
    }

    @Test
    void participantsAreReadOnceAndKept() {
        Participant rep = Participant.builder("rep")
                .addMeasurement(NumberMeasurement.of("revenue", "100", Metrics.DOLLARS))
                .build();
        Population population = Population.builder("plan", Plans.QUARTER)
                .addAllParticipants(new Lying<>(List.of(rep)))
                .build();
        Evaluation evaluation = PlanEvaluator.of(
                        Plans.of(Plans.commission(PayoutRule.flatRate("0.1")).build())
                                .resolve())
                .evaluate(population);
        assertThat(evaluation.statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.total()).hasToString("USD 10.00"));
    }
}
