package io.journeyloop.kit.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a request that could not be served: an RFC 9457 problem document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = Problem.SCHEMA, description = "RFC 9457 problem document; `code` is stable, the texts are for people.")
public record Problem(
        @Schema(description = "Identifies the kind of problem", examples = "urn:journeyloop:problem:invalid_input")
        String type,

        @Schema(description = "The kind of problem in words")
        String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(description = "Stable, for programs", examples = "invalid_input")
        String code,

        @Schema(description = "What went wrong this time") @Nullable
        String detail,

        @Schema(description = "Each thing wrong, with the field it is wrong in")
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Its name in OpenAPI documents, where the domain may have problems of its own. */
    public static final String SCHEMA = "ProblemDocument";

    public static Problem of(int status, String code, @Nullable String detail, List<Violation> violations) {
        return new Problem("urn:journeyloop:problem:" + code, titleOf(code), status, code, detail, violations);
    }

    private static String titleOf(String code) {
        String words = code.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
