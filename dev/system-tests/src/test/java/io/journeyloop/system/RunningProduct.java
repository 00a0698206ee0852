package io.journeyloop.system;

import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.Services;
import io.journeyloop.devstack.testing.SharedInfrastructure;
import java.util.Map;

/**
 * The whole product on free ports, as the launcher starts it; once for all tests, ended with their JVM. It sends traces as
 * production does, of those requests alone that ask for it.
 */
final class RunningProduct {

    private static final TraceCollector COLLECTOR = TraceCollector.start();
    private static final Services SERVICES = start();

    private RunningProduct() {}

    static Services services() {
        return SERVICES;
    }

    static String url(Service service) {
        return SERVICES.product().url(service);
    }

    static TraceCollector collector() {
        return COLLECTOR;
    }

    private static Services start() {
        var root = DevstackClasspath.root();
        var logs = root.resolve("dev/system-tests/target/services");
        var services = Services.fresh(
                SharedInfrastructure.get().endpoints(),
                root,
                logs,
                Map.of(
                        "otel.sdk.disabled", "false",
                        "otel.exporter.otlp.endpoint", COLLECTOR.endpoint(),
                        "otel.traces.sampler.arg", "0"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            services.close();
            COLLECTOR.close();
        }));
        services.startAll();
        services.awaitAllReady();
        return services;
    }
}
