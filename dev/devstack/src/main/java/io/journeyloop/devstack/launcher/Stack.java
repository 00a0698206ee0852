package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.Infrastructure;
import io.journeyloop.devstack.infra.InfrastructureSettings;
import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.services.Build;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServiceCommand;
import io.journeyloop.devstack.services.Services;
import io.journeyloop.devstack.services.StartupCaches;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One run of everything: from the first build step to the last process stopped. */
final class Stack {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Home home;
    private final Ports ports;
    private final Terminal terminal;
    private final ProcessLedger processes;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private volatile @Nullable Infrastructure infrastructure;
    private volatile @Nullable Services services;
    private volatile StartupCaches caches = StartupCaches.none();

    Stack(Home home, Ports ports, Terminal terminal) {
        this.home = home;
        this.ports = ports;
        this.terminal = terminal;
        this.processes = new ProcessLedger(home.processes());
    }

    /** Returns only when something went wrong; a signal ends the whole process by way of the shutdown hook. */
    int run() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(true), "stop"));
        try {
            start();
            watch();
        } catch (Exception e) {
            if (stopping.get()) {
                // the shutdown hook is at work; what failed here failed because of it
                Thread.currentThread().join();
            }
            stop(false);
            throw e;
        }
        return 0;
    }

    private void start() {
        var built = startInfrastructureAndBuild();
        var running = running();
        var product = new Product(running.endpoints(), ports.services());
        var databases = new Databases(running.endpoints().postgres());
        Service.all().forEach(service -> service.database().ifPresent(databases::create));
        caches = StartupCaches.in(home.startupCaches(), built);
        var command = new ServiceCommand(home.root(), product, caches);
        var started = new Services(command, home.logs(), processes);
        services = started;
        Running.here(false, product).write(home.running());
        terminal.step(
                caches.anyToRecord()
                        ? "The services start (the first start after a build is the slow one)"
                        : "The services start");
        started.startAll();
        awaitReady(started);
        new DemoTour(product, terminal, home.colours()).tryRun();
        new Welcome(home, product, terminal).show();
        Running.here(true, product).write(home.running());
    }

    private void awaitReady(Services started) {
        for (var service : Service.all()) {
            started.awaitReady(service);
            if (!stopping.get()) {
                terminal.step(service.module() + " is ready");
            }
        }
    }

    private String startInfrastructureAndBuild() {
        var settings =
                new InfrastructureSettings(home.data(), home.logs(), ports.infrastructure(), processes, terminal);
        var build = new Build(home.root(), home.buildStamp(), home.logs().resolve("build.log"), processes, terminal);
        // platform threads: see Together
        try (var executor =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var booting = CompletableFuture.runAsync(() -> infrastructure = Infrastructure.start(settings), executor);
            var building = CompletableFuture.supplyAsync(build::bringUpToDate, executor);
            try {
                // throws the first failure of either
                CompletableFuture.anyOf(booting, building).join();
                booting.join();
                return building.join();
            } catch (CompletionException e) {
                // the ledger knows Maven as well as the servers: nothing is left to wait for
                processes.endLeftovers();
                throw e;
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Infrastructure running() {
        var started = infrastructure;
        if (started == null) {
            throw new IllegalStateException("The infrastructure has not started");
        }
        return started;
    }

    /** Ends with an exception as soon as any process is found dead. */
    private void watch() {
        while (!stopping.get()) {
            Pause.of(LOOK);
            var dead = services == null ? null : services.firstDead().orElse(null);
            var failure = dead != null ? dead.died() : running().failure().orElse(null);
            if (failure != null) {
                // a Ctrl-C reaches the children too: give our own hook time to say that this is the end
                Pause.of(LOOK);
                throw new ExitException(
                        ExitException.PROCESS_DIED, failure.getMessage() + "\nEverything else was stopped.");
            }
        }
    }

    private void stop(boolean orderly) {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        var recording = orderly && caches.anyToRecord() && services != null;
        terminal.step(
                recording
                        ? "Stopping; the services write their start-up caches, once after a build (a minute or two)"
                        : "Stopping");
        if (services != null) {
            services.stopAll(Duration.ofSeconds(recording ? 180 : 15));
        }
        if (recording) {
            caches.keepRecorded();
        }
        if (infrastructure != null) {
            infrastructure.close();
        }
        processes.endLeftovers();
        try {
            Files.deleteIfExists(home.running());
        } catch (IOException e) {
            terminal.error("Could not delete " + home.running());
        }
        terminal.step("Everything is stopped; the data is kept");
    }
}
