package io.journeyloop.journey.templates.application;

import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A map to begin with.
 *
 * @param origin nothing for a template that comes with the product
 */
public record Template(
        UUID id,
        String key,
        String name,
        @Nullable String description,
        JourneyDocument journey,
        @Nullable Origin origin) {

    /** What is known of a tenant's own template. */
    public record Origin(
            long version,
            Instant createdAt,
            Instant updatedAt,
            String createdBy,
            @Nullable Instant archivedAt) {}

    /** @throws ProblemException 409 when it comes with the product, or is archived */
    public Origin changeable() {
        if (origin == null) {
            throw ProblemException.conflict("built_in", "A template that comes with the product does not change.");
        }
        if (origin.archivedAt != null) {
            throw ProblemException.conflict("archived", "The template is archived.");
        }
        return origin;
    }

    public Template renamed(String newName, @Nullable String newDescription, Instant now) {
        return with(newName, newDescription, now, null);
    }

    Template archived(Instant now) {
        return with(name, description, now, now);
    }

    private Template with(String newName, @Nullable String newDescription, Instant now, @Nullable Instant archivedAt) {
        var was = changeable();
        var next = new Origin(was.version() + 1, was.createdAt(), now, was.createdBy(), archivedAt);
        return new Template(id, key, newName, newDescription, journey, next);
    }
}
