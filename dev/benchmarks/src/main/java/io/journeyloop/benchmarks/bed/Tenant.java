package io.journeyloop.benchmarks.bed;

import io.journeyloop.devstack.services.Service;
import java.util.UUID;
import java.util.function.Function;

/**
 * A tenant that nobody has used before, so that scenarios don't meet in it.
 *
 * @param clients an administrator's client of each service
 */
public record Tenant(UUID id, Function<Service, Client> clients) {

    public Client client(Service service) {
        return clients.apply(service);
    }
}
