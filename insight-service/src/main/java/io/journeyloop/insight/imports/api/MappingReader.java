package io.journeyloop.insight.imports.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.FieldPaths;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.json.StorableText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the mapping of an import, which comes as JSON in a query parameter. */
@ApplicationScoped
class MappingReader {

    private static final String PARAMETER = "mapping";

    private final ObjectMapper json;
    private final Validator validator;

    MappingReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The mapping; 400 says what is wrong with it. */
    ImportMapping read(@Nullable String text) {
        if (text == null) {
            return ImportMapping.NONE;
        }
        if (StorableText.firstOffence(text.getBytes(UTF_8)).isPresent()) {
            throw ProblemException.invalid(PARAMETER, "must not contain NUL or half a character");
        }
        MappingRequest request = parse(text);
        List<Violation> violations = FieldPaths.violationsOf(validator.validate(request));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(
                    violations.stream().map(MappingReader::inside).toList());
        }
        return request.toMapping();
    }

    private MappingRequest parse(String text) {
        try {
            MappingRequest request = json.readValue(text, MappingRequest.class);
            return Objects.requireNonNullElseGet(request, () -> new MappingRequest(null, null, null, null, null, null));
        } catch (JsonMappingException wrong) {
            throw ProblemException.invalid(inside(FieldPaths.violationOf(wrong)));
        } catch (JsonProcessingException malformed) {
            throw ProblemException.invalid(PARAMETER, "must be JSON");
        }
    }

    private static Violation inside(Violation violation) {
        String field = violation.field().isEmpty() ? PARAMETER : PARAMETER + "." + violation.field();
        return new Violation(field, violation.message());
    }
}
