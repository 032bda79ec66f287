package dev.incentive.examples.command;

import static dev.incentive.examples.command.CommandFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void showsEveryNumberFromTheInputsToTheCent() {
        Invocation explain = explain("january.json", "--participant", "p1");

        assertThat(explain.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(explain.problems()).isEmpty();
        assertThat(explain.results())
                .startsWith("Statement of p1 (=Ørsted, \"the first\")\nPlan team, from 2026-01-01")
                .contains("1000.1 × 0.05", "[source: ledger]", "50.005", "rounded HALF_UP to 2 decimals")
                .endsWith("Total: EUR 150.01 = 50.01 + 100.00\n");
    }

    @Test
    void showsOneComponentAlone() {
        Invocation explain = explain("january.json", "--participant", "p1", "--component", "nps");

        assertThat(explain.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(explain.results()).contains("nps: EUR 100.00").doesNotContain("commission", "Total");
    }

    @Test
    void saysWhyALineIsHeld() {
        Invocation explain = explain("january.json", "--participant", "p2", "--component", "nps");

        assertThat(explain.results()).contains("nps: EUR 0.00 (held)\n  because no measurement of NPS\n");
    }

    @Test
    void listsTheProblemsOfSomebodyWhoCannotBePaid() {
        Invocation explain = explain("february.json", "--participant", "p4");

        assertThat(explain.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(explain.results()).isEmpty();
        assertThat(explain.problems())
                .startsWith("participant 'p4', 2026-02-01 to 2026-02-28, is not paid: 1 problem\n")
                .contains("RESULT_UNDEFINED at /components/0");
    }

    @Test
    void aParticipantWhoIsNotThereIsWrongUsage() {
        Invocation explain = explain("january.json", "--participant", "p9");

        assertThat(explain.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(explain.problems())
                .startsWith("--participant p9: ")
                .contains("Try 'incentive-examples explain --help'");
    }

    @Test
    void aComponentThatIsNotThereIsWrongUsage() {
        Invocation explain = explain("january.json", "--participant", "p1", "--component", "bonus");

        assertThat(explain.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(explain.problems()).startsWith("--component bonus: the plan has commission, nps\n");
    }

    private static Invocation explain(String measurements, String... further) {
        Object[] arguments = new Object[5 + further.length];
        arguments[0] = "explain";
        arguments[1] = "--plan";
        arguments[2] = file("plan.json");
        arguments[3] = "--measurements";
        arguments[4] = file(measurements);
        System.arraycopy(further, 0, arguments, 5, further.length);
        return Invocation.of(arguments);
    }
}
