package io.journeyloop.insight.feedback.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.journeyloop.insight.feedback.domain.Answer;
import io.journeyloop.insight.feedback.domain.AnswerScale;
import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.Pseudonyms;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns checked feedback into rows that can be stored. */
final class NewRows {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NewRows() {}

    static List<StoredFeedback> of(
            Caller caller, @Nullable UUID importId, List<Feedback> batch, LinkResolver.Known known) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return batch.stream()
                .map(feedback -> row(caller, importId, now, feedback, known))
                .toList();
    }

    private static StoredFeedback row(
            Caller caller, @Nullable UUID importId, Instant now, Feedback feedback, LinkResolver.Known known) {
        Place place = Objects.requireNonNull(known.places().get(feedback.links()));
        KnownPersona persona = known.persona(feedback.personaKey());
        return new StoredFeedback(
                caller.tenantId(),
                Ids.next(),
                1,
                feedback.source().type().name(),
                feedback.source().name(),
                feedback.externalId(),
                feedback.fieldType().name(),
                json(feedback.answer()),
                feedback.scale() instanceof AnswerScale scale ? scale.min() : null,
                feedback.scale() instanceof AnswerScale scale ? scale.max() : null,
                feedback.higherIsBetter(),
                feedback.comment(),
                Objects.requireNonNullElse(feedback.collectedAt(), now),
                now,
                now,
                caller.userId(),
                importId,
                feedback.language(),
                feedback.customerKey(),
                feedback.channel(),
                feedback.metadata(),
                // Figures know personas by key: that of a merged one's survivor.
                persona == null ? feedback.personaKey() : persona.key(),
                persona == null ? null : persona.id(),
                personaResolution(feedback, persona),
                feedback.links().journeyKey(),
                feedback.links().stepKey(),
                feedback.links().touchpointKey(),
                place.journeyId(),
                place.stepId(),
                place.touchpointId(),
                place.resolution(),
                feedback.customerKey() == null ? null : Pseudonyms.of(caller.tenantId(), feedback.customerKey()));
    }

    private static Resolution personaResolution(Feedback feedback, @Nullable KnownPersona persona) {
        if (persona != null) {
            return persona.resolution();
        }
        return feedback.personaKey() == null ? Resolution.RESOLVED : Resolution.PENDING;
    }

    private static JsonNode json(Answer answer) {
        return switch (answer) {
            case Answer.Numeric numeric -> JSON.numberNode(numeric.number());
            case Answer.Words words -> JSON.textNode(words.text());
            case Answer.YesNo yesNo -> JSON.booleanNode(yesNo.yes());
            case Answer.Day day -> JSON.textNode(day.day().toString());
        };
    }
}
