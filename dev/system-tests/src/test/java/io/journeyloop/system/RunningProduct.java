package io.journeyloop.system;

import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.Services;
import io.journeyloop.devstack.testing.SharedInfrastructure;

/** The whole product on free ports, as the launcher starts it; once for all tests, ended with their JVM. */
final class RunningProduct {

    private static final Services SERVICES = start();

    private RunningProduct() {}

    static Services services() {
        return SERVICES;
    }

    static String url(Service service) {
        return SERVICES.product().url(service);
    }

    private static Services start() {
        var root = DevstackClasspath.root();
        var logs = root.resolve("dev/system-tests/target/services");
        var services = Services.fresh(SharedInfrastructure.get().endpoints(), root, logs);
        Runtime.getRuntime().addShutdownHook(new Thread(services::close));
        services.startAll();
        services.awaitAllReady();
        return services;
    }
}
