package io.journeyloop.gateway.downstream;

import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.jspecify.annotations.Nullable;

/** A failure that the client is told about: as an error at the path of the field that could not be answered. */
@SuppressWarnings("serial") // never leaves this process
public final class Failure extends GraphQLException {
    private final String code;
    private final @Nullable Service service;
    private final boolean retryable;
    private final List<Violation> violations;

    Failure(String code, String message, @Nullable Service service, boolean retryable, List<Violation> violations) {
        super(message);
        this.code = code;
        this.service = service;
        this.retryable = retryable;
        this.violations = violations;
    }

    /** Arguments that the gateway itself can tell to be wrong. */
    public static Failure invalid(String field, String message) {
        return new Failure("invalid_input", message, null, false, List.of(new Violation(field, message)));
    }

    /** No such record, or one of another tenant: the two look alike. */
    public static Failure notFound(Service service, String what, String id) {
        return new Failure("not_found", "there is no %s %s".formatted(what, id), service, false, List.of());
    }

    /** No service has such a record. */
    public static Failure notFound(String what, String id) {
        return new Failure("not_found", "there is no %s %s".formatted(what, id), null, false, List.of());
    }

    /** A place that can't be gone on from any more. */
    public static Failure expired(String field, String message) {
        return new Failure("cursor_expired", message, null, false, List.of(new Violation(field, message)));
    }

    /** What happens can't be heard of at the moment. */
    public static Failure eventsUnavailable() {
        return new Failure("events_unavailable", "events can't be read", null, true, List.of());
    }

    /** What the caller's roles don't allow. */
    public static Failure forbidden() {
        return new Failure("forbidden", "your role does not allow this", null, false, List.of());
    }

    /** A token that says nothing about whose data is meant. */
    public static Failure noTenant() {
        return new Failure("no_tenant", "the token names no tenant", null, false, List.of());
    }

    /** The client took what it was told too slowly. */
    public static Failure tooSlow() {
        return new Failure(
                "too_slow",
                "more happened than you took; subscribe again after your last cursor",
                null,
                true,
                List.of());
    }

    static Failure unavailable(Service service) {
        return new Failure("service_unavailable", service.label() + " can't be reached", service, true, List.of());
    }

    static Failure timeout(Service service) {
        return new Failure("service_timeout", service.label() + " did not answer in time", service, true, List.of());
    }

    static Failure unreadable(Service service) {
        return new Failure(
                "service_error", service.label() + " gave an answer that can't be read", service, false, List.of());
    }

    /** The REST code where a service gave one. */
    public String code() {
        return code;
    }

    public @Nullable Service service() {
        return service;
    }

    /** Whether the same request may succeed a little later. */
    public boolean retryable() {
        return retryable;
    }

    public List<Violation> violations() {
        return violations;
    }
}
