package io.journeyloop.kit.errors;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal with a reason that the caller can act on. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    @Nullable
    private final Duration retryAfter;

    private ProblemException(int status, String code, String detail, List<Violation> violations) {
        this(status, code, detail, violations, null);
    }

    private ProblemException(
            int status, String code, String detail, List<Violation> violations, @Nullable Duration retryAfter) {
        super(detail);
        this.problem = Problem.of(status, code, detail, violations);
        this.retryAfter = retryAfter;
    }

    /** 404: there is no such thing in the caller's tenant. */
    public static ProblemException notFound(String what, Object id) {
        return new ProblemException(404, "not_found", "There is no " + what + " " + id + ".", List.of());
    }

    /** 400: the request itself is wrong. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(400, "invalid_input", summary(violations), violations);
    }

    /** 400: the request itself is wrong. */
    public static ProblemException invalid(Violation... violations) {
        return invalid(List.of(violations));
    }

    /** 400: one field, parameter or header is wrong. */
    public static ProblemException invalid(String field, String message) {
        return invalid(new Violation(field, message));
    }

    /** 403: the caller may not do this. */
    public static ProblemException forbidden(String code, String detail) {
        return new ProblemException(403, code, detail, List.of());
    }

    /** 409: the request doesn't fit the present state. */
    public static ProblemException conflict(String code, String detail) {
        return new ProblemException(409, code, detail, List.of());
    }

    /** 412: the record has changed since the caller read it. */
    public static ProblemException preconditionFailed() {
        return new ProblemException(
                412, "stale", "The record has changed since you read it: read it again, then repeat.", List.of());
    }

    /** 413: the body is larger than this endpoint takes. */
    public static ProblemException tooLarge(long limitBytes) {
        return new ProblemException(
                413, "body_too_large", "The body may have " + limitBytes + " bytes at the most.", List.of());
    }

    /** 415: the body is compressed in a way that isn't understood. */
    public static ProblemException unsupportedEncoding() {
        return new ProblemException(415, "unsupported_media_type", "Content-Encoding may be gzip.", List.of());
    }

    /** 422: the request is well-formed, but a rule of the domain forbids it; every reason is listed. */
    public static ProblemException refused(String code, String detail, List<Violation> violations) {
        return new ProblemException(422, code, detail, violations);
    }

    /** 428: the change must name the version that it starts from. */
    public static ProblemException preconditionRequired() {
        return new ProblemException(428, "if_match_required", "Send If-Match with the ETag that you read.", List.of());
    }

    /** 429: the caller's tenant has to wait. */
    public static ProblemException tooManyRequests(String code, String detail, Duration retryAfter) {
        return new ProblemException(429, code, detail, List.of(), retryAfter);
    }

    /** 504: the sender said how long it waits, and that has passed; nothing was changed. */
    public static ProblemException deadlinePassed() {
        return new ProblemException(
                504, "deadline_passed", "The time that you granted by X-Request-Timeout-Ms has passed.", List.of());
    }

    /** After which time the same request may succeed. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public Problem problem() {
        return problem;
    }

    private static String summary(List<Violation> violations) {
        return violations.size() == 1
                ? violations.getFirst().field() + ": " + violations.getFirst().message()
                : violations.size() + " fields are wrong.";
    }
}
