package dev.incentive.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.IncentiveJson;
import dev.incentive.testkit.codec.CodecLaws;
import dev.incentive.testkit.codec.CodecSubject;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.testkit.plan.Payer;
import dev.incentive.testkit.plan.PlanLaws;
import dev.incentive.testkit.plan.PlanSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The laws hold of")
class ProjectPlansTest {

    private static final int TRIES = Integer.getInteger("testkit.tries", 5);

    static List<Path> plans() throws IOException {
        Path examples = Path.of("..", "incentive-examples", "src");
        Path json = Path.of("..", "incentive-json", "src", "test", "resources", "dev", "incentive", "json", "examples");
        try (Stream<Path> gallery = Files.walk(examples.resolve("test/resources/gallery"));
                Stream<Path> resources = Files.walk(examples.resolve("main/resources"));
                Stream<Path> published = Files.walk(json)) {
            return Stream.of(gallery, resources, published)
                    .flatMap(files -> files)
                    .filter(file -> file.getFileName().toString().endsWith("plan.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlan(Path file) throws IOException {
        IncentiveJson json = IncentiveJson.standard();
        PlanSubject subject = PlanSubject.of(json.readPlan(Files.readString(file)));
        hold(PlanLaws.all(), subject);
        hold(PlanLaws.all(), PlanSubject.of(subject.plan()).paidBy(Payer.columns()));
        hold(CodecLaws.all(), CodecSubject.of(json, subject.plan()));
    }

    private static <S> void hold(List<Law<S, ?>> laws, S subject) {
        for (Law<S, ?> law : laws) {
            if (law.appliesTo(subject)) {
                LawReport report = new Search(TRIES, 1).run(law, subject);
                assertThat(report.counterExample()).as(report::toText).isEmpty();
            }
        }
    }
}
