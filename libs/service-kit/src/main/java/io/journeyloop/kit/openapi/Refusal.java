package io.journeyloop.kit.openapi;

import io.journeyloop.kit.errors.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What an endpoint may answer instead of what was asked for. */
enum Refusal {
    BAD_REQUEST(400, "BadRequest", "Malformed: `violations` names each field, parameter or header"),
    UNAUTHORIZED(401, "Unauthorized", "There is no valid token"),
    FORBIDDEN(403, "Forbidden", "The caller's roles don't allow it"),
    NOT_FOUND(404, "NotFound", "The caller's tenant has no such record"),
    CONFLICT(409, "Conflict", "It doesn't fit the present state; `code` says why"),
    PRECONDITION_FAILED(412, "PreconditionFailed", "The record has changed since it was read"),
    CONTENT_TOO_LARGE(413, "ContentTooLarge", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "UnsupportedMediaType", "The body's media type isn't taken here"),
    UNPROCESSABLE_CONTENT(422, "UnprocessableContent", "A rule forbids it: `violations` names each reason"),
    PRECONDITION_REQUIRED(428, "PreconditionRequired", "If-Match must name the version that was read");

    private static final String PROBLEM_SCHEMA = "#/components/schemas/" + Problem.SCHEMA;

    private final String status;
    private final String component;
    private final String description;

    Refusal(int status, String component, String description) {
        this.status = Integer.toString(status);
        this.component = component;
        this.description = description;
    }

    String status() {
        return status;
    }

    /** The name under which the document describes it once. */
    String component() {
        return component;
    }

    APIResponse description() {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM_SCHEMA));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref(component);
    }
}
