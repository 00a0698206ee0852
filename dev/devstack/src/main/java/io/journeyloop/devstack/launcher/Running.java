package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.Endpoints;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServicePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** What a running {@code up} tells the other commands, through a file that appears at once and whole. */
record Running(long pid, long start, boolean ready, Product product) {

    /** Of this process. */
    static Running here(boolean ready, Product product) {
        var self = ProcessHandle.current();
        return new Running(self.pid(), ProcessLedger.startOf(self), ready, product);
    }

    void write(Path file) {
        var properties = product.endpoints().toProperties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("start", Long.toString(start));
        properties.setProperty("ready", Boolean.toString(ready));
        Service.all()
                .forEach(service -> properties.setProperty(
                        "port." + service.module(),
                        Integer.toString(product.ports().of(service))));
        var draft = file.resolveSibling("running.draft");
        try {
            try (var writer = Files.newBufferedWriter(draft)) {
                properties.store(writer, "written by ./journeyloop up");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if nothing runs, even where a killed run left its file. */
    static Optional<Running> find(Home home) {
        if (!Files.exists(home.running())) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(home.running())) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var found = new Running(
                Long.parseLong(properties.getProperty("pid")),
                Long.parseLong(properties.getProperty("start")),
                Boolean.parseBoolean(properties.getProperty("ready")),
                new Product(
                        Endpoints.from(properties),
                        ServicePorts.of(
                                service -> Integer.parseInt(properties.getProperty("port." + service.module())))));
        return found.process().isPresent() ? Optional.of(found) : Optional.empty();
    }

    static Running require(Home home) {
        return find(home)
                .filter(Running::ready)
                .orElseThrow(() -> new ExitException(
                        ExitException.NOT_UP, "Journeyloop is not up; start it with ./journeyloop up"));
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> ProcessLedger.startOf(process) == start);
    }
}
