package dev.incentive.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class PlantedFaultTest {

    @Test
    void isShrunkByJqwikToOneComponentAndOnePerson() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(PlantedFault.class))
                                // What it reports is for the listener, not for the console.
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        listener);
        assertThat(listener.getSummary().getTestsFailedCount()).isEqualTo(1);
        assertThat(PlantedFault.failing.plan().components()).hasSize(1);
        assertThat(PlantedFault.failing.plan().metrics()).hasSize(1);
        assertThat(PlantedFault.failing.population().participants()).hasSize(1);
        assertThat(PlantedFault.failing.population().peers()).isEmpty();
    }
}
