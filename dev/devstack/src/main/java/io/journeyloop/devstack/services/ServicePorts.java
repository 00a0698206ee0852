package io.journeyloop.devstack.services;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The public port of each service on 127.0.0.1; the management port follows from it. */
public record ServicePorts(Map<Service, Integer> ports) {

    public ServicePorts {
        ports = Map.copyOf(ports);
    }

    public static ServicePorts of(ToIntFunction<Service> port) {
        var ports = new EnumMap<Service, Integer>(Service.class);
        Service.all().forEach(service -> ports.put(service, port.applyAsInt(service)));
        return new ServicePorts(ports);
    }

    /** Free ports for tests, each with a free one a thousand above it. */
    public static ServicePorts random() {
        return of(service -> FreePort.withCompanion());
    }

    public int of(Service service) {
        return ports.getOrDefault(service, service.usualPort());
    }

    public int management(Service service) {
        return Service.managementPort(of(service));
    }

    /** Answers with 200 when the service serves. */
    public String readiness(Service service) {
        return "http://127.0.0.1:" + management(service) + "/q/health/ready";
    }

    /** Base URL without a trailing slash. */
    public String url(Service service) {
        return "http://127.0.0.1:" + of(service);
    }
}
