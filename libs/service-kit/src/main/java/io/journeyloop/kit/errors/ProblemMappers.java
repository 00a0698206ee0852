package io.journeyloop.kit.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request fails with into a problem document. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refused(ProblemException refusal) {
        Response answer = answer(refusal.problem());
        return refusal.retryAfter()
                .map(wait -> Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()))
                        .build())
                .orElse(answer);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException failure) {
        return answer(ProblemException.invalid(FieldPaths.violationsOf(failure.getConstraintViolations()))
                .problem());
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return answer(
                    ProblemException.invalid(FieldPaths.violationOf(mapping)).problem());
        }
        return answer(Problem.of(400, "malformed_json", FieldPaths.describe(failure), List.of()));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    public Response stale() {
        return answer(ProblemException.preconditionFailed().problem());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized() {
        Problem problem = Problem.of(401, "unauthorized", "Send a valid bearer token.", List.of());
        return Response.fromResponse(answer(problem))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refusal) {
        return answer(Problem.of(403, "forbidden", "Your role does not allow this.", List.of()));
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure) {
        return switch (failure.getCause()) {
            case ProblemException refusal -> refused(refusal);
            case JsonProcessingException unreadable -> unreadable(unreadable);
            case null, default -> plain(failure.getResponse().getStatus(), failure);
        };
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        return plain(500, failure);
    }

    private static Response plain(int status, Throwable failure) {
        if (status < 400) {
            throw new IllegalStateException("Not a failure: " + status, failure);
        }
        if (status >= 500) {
            LOG.error("A request failed", failure);
        }
        return answer(Problem.of(status, codeOf(status), null, List.of()));
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "bad_request";
            case 404 -> "not_found";
            case 405 -> "method_not_allowed";
            case 406 -> "not_acceptable";
            case 413 -> "body_too_large";
            case 415 -> "unsupported_media_type";
            default -> status < 500 ? "refused" : "internal_error";
        };
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
