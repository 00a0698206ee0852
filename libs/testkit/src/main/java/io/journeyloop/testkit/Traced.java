package io.journeyloop.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service whose traces are on and go nowhere. */
public final class Traced implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("otel.sdk.disabled", "false", "quarkus.otel.traces.exporter", "none");
    }
}
