package io.journeyloop.insight.erasure;

import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record of a customer who is to be forgotten.
 *
 * @param texts what the customer wrote: the comment, and the answer where it is a text
 */
record ErasedFeedback(
        UUID id,
        FeedbackIdentity identity,
        String customerKey,
        List<String> texts,
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        @Nullable UUID personaId) {

    /** The id that the record keeps: its own, unless that names the customer. */
    String keptId(UUID tenantId) {
        return (identity.names(customerKey) ? identity.forgotten(tenantId) : identity).externalId();
    }

    static Set<UUID> ids(Collection<ErasedFeedback> records) {
        return records.stream().map(ErasedFeedback::id).collect(Collectors.toCollection(HashSet::new));
    }

    static Set<String> keys(Collection<ErasedFeedback> records) {
        return records.stream().map(ErasedFeedback::customerKey).collect(Collectors.toUnmodifiableSet());
    }

    /** The personas whose customer this was. */
    static Set<UUID> personas(Collection<ErasedFeedback> records) {
        Set<UUID> personas = new HashSet<>();
        records.forEach(record -> {
            if (record.personaId != null) {
                personas.add(record.personaId);
            }
        });
        return personas;
    }

    /** Everything that the customer may have been counted for: journeys, steps and personas. */
    static Set<UUID> scopes(Collection<ErasedFeedback> records) {
        Set<UUID> scopes = new HashSet<>();
        records.forEach(record -> Stream.<@Nullable UUID>of(record.journeyId, record.stepId, record.personaId)
                .forEach(scope -> {
                    if (scope != null) {
                        scopes.add(scope);
                    }
                }));
        return scopes;
    }
}
