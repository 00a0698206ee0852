package io.journeyloop.devstack.services;

import io.journeyloop.devstack.infra.ChildProcess;
import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.Endpoints;
import io.journeyloop.devstack.infra.Http;
import io.journeyloop.devstack.infra.ProcessLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Starts, watches and ends the product's processes, each by itself: {@code java -jar} on what the build packaged, bound
 * to 127.0.0.1.
 */
public final class Services implements AutoCloseable {

    private static final Duration READY_PATIENCE = Duration.ofMinutes(3);

    private final ServiceCommand command;
    private final Path logs;
    private final ProcessLedger processes;
    private final Map<Service, ChildProcess> running = new ConcurrentHashMap<>();

    public Services(ServiceCommand command, Path logs, ProcessLedger processes) {
        this.command = command;
        this.logs = logs;
        this.processes = processes;
    }

    /** For tests: on free ports and databases made anew; packaged services are needed. */
    public static Services fresh(Endpoints endpoints, Path root, Path logs) {
        return fresh(endpoints, root, logs, Map.of());
    }

    /** The same with settings that every service is told besides. */
    public static Services fresh(Endpoints endpoints, Path root, Path logs, Map<String, String> settings) {
        var databases = new Databases(endpoints.postgres());
        Service.all().forEach(service -> service.database().ifPresent(databases::recreate));
        var command = new ServiceCommand(root, new Product(endpoints, ServicePorts.random()), StartupCaches.none());
        for (var setting : settings.entrySet()) {
            command = command.with(setting.getKey(), setting.getValue());
        }
        return new Services(command, logs, new ProcessLedger(logs.resolve("processes")));
    }

    public Product product() {
        return command.product();
    }

    public Path log(Service service) {
        return logs.resolve(service.module() + ".log");
    }

    /** Starts the process; {@link #awaitReady} tells when it serves. */
    public void start(Service service) {
        if (isAlive(service)) {
            throw new IllegalStateException(service.module() + " already runs");
        }
        try {
            var process = ChildProcess.start(service.module(), command.of(service), Map.of(), log(service));
            processes.add(service.module(), process.handle());
            running.put(service, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void startAll() {
        Service.all().forEach(this::start);
    }

    public void awaitReady(Service service) {
        process(service).awaitReady(() -> isReady(service), READY_PATIENCE);
    }

    public void awaitAllReady() {
        Service.all().forEach(this::awaitReady);
    }

    public boolean isReady(Service service) {
        return Http.answers(product().ports().readiness(service));
    }

    public boolean isAlive(Service service) {
        var process = running.get(service);
        return process != null && process.isAlive();
    }

    public ProcessHandle handle(Service service) {
        return process(service).handle();
    }

    /** Pulls the plug, as a crash would. */
    public void kill9(Service service) {
        var process = process(service);
        process.handle().destroyForcibly();
        process.handle().onExit().join();
        running.remove(service);
    }

    public void stop(Service service, Duration patience) {
        var process = running.remove(service);
        if (process != null) {
            process.stop(patience);
        }
    }

    /** The first process found dead although nobody stopped it. */
    public Optional<ChildProcess> firstDead() {
        return running.values().stream().filter(process -> !process.isAlive()).findFirst();
    }

    /** Stops all side by side. */
    public void stopAll(Duration patience) {
        List<Thread> stops = new ArrayList<>();
        Service.all().forEach(service -> stops.add(Thread.startVirtualThread(() -> stop(service, patience))));
        stops.forEach(Services::join);
    }

    @Override
    public void close() {
        stopAll(Duration.ofSeconds(20));
    }

    private ChildProcess process(Service service) {
        @Nullable ChildProcess process = running.get(service);
        if (process == null) {
            throw new IllegalStateException(service.module() + " was not started");
        }
        return process;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
