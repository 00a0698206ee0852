package io.journeyloop.devstack.infra;

/** One of the servers that the infrastructure consists of. */
public enum Part {
    POSTGRES,
    KAFKA,
    KEYCLOAK
}
