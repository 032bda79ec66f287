package dev.incentive.examples.determinism;

import dev.incentive.examples.sample.SampleCompany;

/** What the sample company's plan pays for each quarter of its raw files. */
final class SampleArtefacts {

    private SampleArtefacts() {}

    static void addTo(DigestList digests) {
        PlanArtefacts artefacts = new PlanArtefacts("sample company", SampleCompany.plan(), digests);
        SampleCompany.populations()
                .forEach((quarter, population) -> artefacts.addPayment(quarter.toString(), population));
    }
}
