package io.journeyloop.gateway.downstream;

/** The services behind the gateway, by the name that errors carry in {@code extensions.service}. */
public enum Service {
    PERSONA("persona-service"),
    JOURNEY("journey-service"),
    INSIGHT("insight-service"),
    OPPORTUNITY("opportunity-service");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
