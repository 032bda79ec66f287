package dev.incentive.examples;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
        String version = IncentiveExamples.class.getPackage().getImplementationVersion();
        return new String[] {"incentive-examples " + (version == null ? "(not packaged)" : version)};
    }
}
