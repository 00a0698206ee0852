package io.journeyloop.system;

import static java.util.Objects.requireNonNull;

import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.infra.Endpoints;
import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServiceCommand;
import io.journeyloop.devstack.services.ServicePorts;
import io.journeyloop.devstack.services.Services;
import io.journeyloop.devstack.services.StartupCaches;
import io.journeyloop.devstack.testing.SharedInfrastructure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product with a balancer before every service, whose instances are replaced as a rolling update does it. */
final class Fleet implements AutoCloseable {

    /** As {@code preStop}, for less patience: a pod that is going gets no new connections before it hears of it. */
    private static final Duration PRE_STOP = Duration.ofSeconds(2);

    /** As {@code QUARKUS_SHUTDOWN_DELAY}. */
    private static final Duration DRAIN = Duration.ofSeconds(5);

    /** As {@code terminationGracePeriodSeconds}. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private static final Path FOLDER = DevstackClasspath.root().resolve("dev/system-tests/target/fleet");

    private final Endpoints endpoints = SharedInfrastructure.get().endpoints();
    private final Map<Service, Balancer> balancers = new EnumMap<>(Service.class);
    private final Map<Service, Services> instances = new EnumMap<>(Service.class);
    private int started;

    private Fleet() {
        Service.all().forEach(service -> balancers.put(service, Balancer.open()));
    }

    static Fleet start() {
        Fleet fleet = new Fleet();
        Databases databases = new Databases(fleet.endpoints.postgres());
        for (Service service : Service.all()) {
            service.database().ifPresent(databases::recreate);
            fleet.instances.put(service, fleet.begin(service));
        }
        fleet.instances.forEach(fleet::serve);
        return fleet;
    }

    /** As its clients see it: through the balancers. */
    Product product() {
        return new Product(endpoints, ServicePorts.of(this::door));
    }

    private int door(Service service) {
        return requireNonNull(balancers.get(service)).port();
    }

    /** A new instance comes first; when it is ready, it gets the connections, and the old one is told to end. */
    void replace(Service service) throws Exception {
        Services old = requireNonNull(instances.get(service));
        Services fresh = begin(service);
        serve(service, fresh);
        instances.put(service, fresh);
        Pause.of(PRE_STOP);
        ProcessHandle process = old.handle(service);
        process.destroy();
        process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
    }

    private Services begin(Service service) {
        ServicePorts own = ServicePorts.random();
        Product seen = new Product(endpoints, ServicePorts.of(other -> other == service ? own.of(other) : door(other)));
        ServiceCommand command = new ServiceCommand(DevstackClasspath.root(), seen, StartupCaches.none())
                .with("quarkus.shutdown.delay", DRAIN.toSeconds() + "s");
        started++;
        Path logs = FOLDER.resolve(Integer.toString(started));
        Services instance = new Services(command, logs, new ProcessLedger(logs.resolve("processes")));
        instance.start(service);
        return instance;
    }

    private void serve(Service service, Services instance) {
        instance.awaitReady(service);
        requireNonNull(balancers.get(service)).leadTo(instance.product().ports().of(service));
    }

    @Override
    public void close() {
        instances.values().forEach(Services::close);
        balancers.values().forEach(Balancer::close);
    }
}
