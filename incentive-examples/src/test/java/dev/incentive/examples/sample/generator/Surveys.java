package dev.incentive.examples.sample.generator;

import dev.incentive.examples.sample.generator.Answer.Kind;
import dev.incentive.examples.sample.generator.SurveyEdges.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Survey answers of all customers. */
final class Surveys {

    private static final long SEED = 3;
    private static final List<Integer> RATINGS =
            List.of(10, 10, 10, 10, 10, 10, 9, 9, 9, 9, 9, 9, 8, 8, 8, 7, 7, 6, 4, 1);
    private static final Comparator<Answer> BY_DATE = Comparator.comparing(Answer::date)
            .thenComparing(Answer::person)
            .thenComparing(Answer::rating)
            .thenComparing(Answer::kind);

    private final SurveyEdges edges = new SurveyEdges();
    private final SplitMix64 random = new SplitMix64(SEED);
    private final List<Answer> answers = new ArrayList<>();

    Surveys() {
        for (int quarter : Calendar.paid()) {
            Staff.all().stream()
                    .filter(person -> Staff.employed(person, quarter))
                    .forEach(person -> addAll(new PersonQuarter(person, quarter)));
        }
        SurveyEdges.TIED.forEach(this::balance);
        answers.sort(BY_DATE);
    }

    private void addAll(PersonQuarter at) {
        edges.at(at).orElseGet(this::drawn).forEach(rating -> add(at, rating));
    }

    private List<Rating> drawn() {
        return IntStream.range(0, random.between(4, 13))
                .mapToObj(index -> new Rating(RATINGS.get((int) random.below(RATINGS.size())), drawnKind()))
                .toList();
    }

    private Kind drawnKind() {
        int percent = random.between(1, 100);
        if (percent <= 4) {
            return Kind.BLANK;
        }
        if (percent <= 7) {
            return Kind.EXCLUDED;
        }
        return percent <= 9 ? Kind.REPEATED : Kind.COUNTED;
    }

    private void add(PersonQuarter at, Rating rating) {
        LocalDate day = Calendar.anyDay(at.quarter(), random);
        answers.add(new Answer(day, at.person(), rating.kind() == Kind.BLANK ? 0 : rating.rating(), rating.kind()));
    }

    /** Adds answers in the region until promoters less detractors are exactly half of all answers: a score of 50. */
    private void balance(PersonQuarter tied) {
        List<Integer> others = Staff.inRegion(Staff.region(tied.person())).stream()
                .filter(person ->
                        edges.at(new PersonQuarter(person, tied.quarter())).isEmpty())
                .filter(person -> Staff.employed(person, tied.quarter()))
                .toList();
        int missing = missingPromoters(tied);
        Rating rating = new Rating(missing > 0 ? 9 : 8, Kind.COUNTED);
        for (int index = 0; index < Math.abs(missing); index++) {
            add(new PersonQuarter(others.get(index % others.size()), tied.quarter()), rating);
        }
    }

    /** How many promoters are missing; below zero, how many passive answers. Each moves the balance by one. */
    private int missingPromoters(PersonQuarter tied) {
        int missing = 0;
        for (Answer answer : answers) {
            boolean there = Staff.region(answer.person()) == Staff.region(tied.person())
                    && !answer.date().isBefore(Calendar.firstDay(tied.quarter()))
                    && !answer.date().isAfter(Calendar.lastDay(tied.quarter()));
            if (there && answer.counts()) {
                missing += 1 - 2 * ((answer.isPromoter() ? 1 : 0) - (answer.isDetractor() ? 1 : 0));
            }
        }
        return missing;
    }

    CsvText file() {
        CsvText file = new CsvText("answer", "date", "person", "rating", "excluded");
        List<Runnable> repetitions = new ArrayList<>();
        for (int index = 0; index < answers.size(); index++) {
            Answer answer = answers.get(index);
            String id = String.format(Locale.ROOT, "S%04d", index + 1);
            write(file, id, answer);
            if (answer.kind() == Kind.REPEATED) {
                repetitions.add(() -> write(file, id, answer));
            }
        }
        repetitions.forEach(Runnable::run);
        return file;
    }

    private static void write(CsvText file, String id, Answer answer) {
        file.row(
                id,
                answer.date(),
                Staff.id(answer.person()),
                answer.kind() == Kind.BLANK ? "" : answer.rating(),
                answer.kind() == Kind.EXCLUDED ? "yes" : "no");
    }
}
