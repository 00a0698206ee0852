package io.journeyloop.gateway.downstream;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service's answer other than success, before it is known whose it is. */
@SuppressWarnings("serial") // never leaves this process
final class ProblemResponse extends RuntimeException {
    private static final int TOO_MANY_REQUESTS = 429;
    private final int status;
    private final @Nullable Problem problem;

    ProblemResponse(int status, @Nullable Problem problem) {
        super("status " + status);
        this.status = status;
        this.problem = problem;
    }

    Failure of(Service service) {
        if (problem == null || problem.code() == null || isServerFault()) {
            return plain(service);
        }
        return new Failure(
                problem.code(),
                problem.message(),
                service,
                retryable(),
                problem.violations() == null ? List.of() : problem.violations());
    }

    /** What went wrong inside a service is for its log, not for the client. */
    private Failure plain(Service service) {
        String code = status == Response.Status.NOT_FOUND.getStatusCode() ? "not_found" : "service_error";
        String message = "%s answered with status %d".formatted(service.label(), status);
        return new Failure(code, message, service, retryable(), List.of());
    }

    boolean isServerFault() {
        return status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    }

    private boolean retryable() {
        return isServerFault() || status == TOO_MANY_REQUESTS;
    }
}
