package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.InfrastructurePorts;
import io.journeyloop.devstack.services.FreePort;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServicePorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** All ports of a run: the usual ones, each movable by {@code JOURNEYLOOP_<NAME>_PORT}. */
record Ports(InfrastructurePorts infrastructure, ServicePorts services) {

    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;
    private static final int KEYCLOAK = 8180;

    static Ports from(Map<String, String> environment) {
        int kafka = port(environment, "KAFKA", KAFKA);
        var infrastructure = new InfrastructurePorts(
                port(environment, "POSTGRES", POSTGRES), kafka, kafka + 1, port(environment, "KEYCLOAK", KEYCLOAK));
        return new Ports(
                infrastructure, ServicePorts.of(service -> port(environment, service.name(), service.usualPort())));
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var variable = variable(name);
        var value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 1 && port <= 64_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new ExitException(ExitException.FAILED, variable + " is '" + value + "'; use a number from 1 to 64535");
    }

    /** Says which port is taken, who wants it and how to move it. */
    void requireFree() {
        requireFree(FreePort::isFree);
    }

    void requireFree(IntPredicate isFree) {
        for (var wish : wishes()) {
            if (!isFree.test(wish.port())) {
                throw new ExitException(
                        ExitException.PORT_TAKEN,
                        "Port " + wish.port() + " is taken, and " + wish.who()
                                + " wants it: stop what listens there, or set " + wish.variable()
                                + " to another port");
            }
        }
    }

    private List<Wish> wishes() {
        var wishes = new ArrayList<Wish>();
        wishes.add(new Wish(infrastructure.postgres(), "PostgreSQL", variable("POSTGRES")));
        wishes.add(new Wish(infrastructure.kafka(), "Kafka", variable("KAFKA")));
        wishes.add(new Wish(infrastructure.kafkaController(), "Kafka's controller", variable("KAFKA")));
        wishes.add(new Wish(infrastructure.keycloak(), "Keycloak", variable("KEYCLOAK")));
        for (var service : Service.all()) {
            var variable = variable(service.name());
            wishes.add(new Wish(services.of(service), "the " + service.module(), variable));
            wishes.add(new Wish(services.management(service), "the health of the " + service.module(), variable));
        }
        return wishes;
    }

    private static String variable(String name) {
        return "JOURNEYLOOP_" + name.toUpperCase(Locale.ROOT) + "_PORT";
    }

    private record Wish(int port, String who, String variable) {}
}
