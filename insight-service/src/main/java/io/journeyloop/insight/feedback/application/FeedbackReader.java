package io.journeyloop.insight.feedback.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.feedback.domain.Answer;
import io.journeyloop.insight.feedback.domain.AnswerRules;
import io.journeyloop.insight.feedback.domain.AnswerScale;
import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.FeedbackLimits;
import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.feedback.domain.Source;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.kit.errors.FieldPaths;
import io.journeyloop.kit.errors.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads delivered records and says everything that is wrong with them; the same for every road. */
@ApplicationScoped
public class FeedbackReader {

    private final ObjectMapper json;
    private final Validator validator;

    FeedbackReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Reads a record that is JSON already. */
    public Reading read(JsonNode item) {
        if (!item.isObject()) {
            return new Reading.Unusable(List.of(new Violation("", "must be an object")));
        }
        try {
            return read(json.treeToValue(item, FeedbackRequest.class));
        } catch (JsonMappingException mismatch) {
            return new Reading.Unusable(List.of(FieldPaths.violationOf(mismatch)));
        } catch (JsonProcessingException unreadable) {
            return new Reading.Unusable(List.of(new Violation("", "can't be read")));
        }
    }

    /** Reads a record whose fields have the right types. */
    public Reading read(FeedbackRequest request) {
        List<Violation> violations = new ArrayList<>(FieldPaths.violationsOf(validator.validate(request)));
        if (!violations.isEmpty()) {
            return new Reading.Unusable(violations);
        }
        FieldType type = request.fieldType();
        violations.addAll(checkLinks(request));
        violations.addAll(checkCollectedAt(request.collectedAt()));
        violations.addAll(checkMetadata(request.metadata()));
        violations.addAll(AnswerRules.checkScale(type, request.scaleMin(), request.scaleMax()));
        Optional<Answer> answer = AnswerReader.read(type.shape(), request.value());
        if (answer.isEmpty()) {
            violations.add(new Violation("value", AnswerReader.expectation(type.shape())));
        }
        if (violations.isEmpty()) {
            violations.addAll(AnswerRules.checkAnswer(answer.orElseThrow(), scale(request)));
        }
        return violations.isEmpty()
                ? new Reading.Usable(feedback(request, answer.orElseThrow()))
                : new Reading.Unusable(violations);
    }

    private static Optional<AnswerScale> scale(FeedbackRequest request) {
        return AnswerRules.scale(request.fieldType(), request.scaleMin(), request.scaleMax());
    }

    private static Feedback feedback(FeedbackRequest request, Answer answer) {
        return new Feedback(
                new Source(request.source().type(), request.source().name()),
                request.externalId(),
                request.fieldType(),
                answer,
                scale(request).orElse(null),
                !Boolean.FALSE.equals(request.higherIsBetter()),
                request.comment(),
                request.collectedAt(),
                request.language(),
                request.customerKey(),
                request.personaKey(),
                links(request),
                request.channel(),
                Objects.requireNonNullElse(request.metadata(), Map.of()));
    }

    private static JourneyLinks links(FeedbackRequest request) {
        return new JourneyLinks(
                request.journeyKey(),
                request.journeyId(),
                request.stepKey(),
                request.stepId(),
                request.touchpointKey(),
                request.touchpointId());
    }

    private static List<Violation> checkLinks(FeedbackRequest request) {
        return links(request).lackJourney()
                ? List.of(new Violation("journeyKey", "is needed where a step or touchpoint is named by its key"))
                : List.of();
    }

    private static List<Violation> checkCollectedAt(@Nullable Instant collectedAt) {
        return collectedAt != null && !FeedbackLimits.allows(collectedAt)
                ? List.of(new Violation("collectedAt", "must lie between 1970 and 2100"))
                : List.of();
    }

    private List<Violation> checkMetadata(@Nullable Map<String, Object> metadata) {
        return metadata != null && json.valueToTree(metadata).toString().length() > FeedbackLimits.METADATA
                ? List.of(
                        new Violation("metadata", "must not exceed " + FeedbackLimits.METADATA + " characters of JSON"))
                : List.of();
    }
}
