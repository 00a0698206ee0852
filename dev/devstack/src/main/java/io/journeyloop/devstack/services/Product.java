package io.journeyloop.devstack.services;

import io.journeyloop.devstack.infra.Endpoints;
import io.journeyloop.devstack.infra.Tokens;

/** A running Journeyloop, as its clients see it. */
public record Product(Endpoints endpoints, ServicePorts ports) {

    /** Base URL without a trailing slash. */
    public String url(Service service) {
        return ports.url(service);
    }

    public Tokens tokens() {
        return new Tokens(endpoints.issuer());
    }
}
