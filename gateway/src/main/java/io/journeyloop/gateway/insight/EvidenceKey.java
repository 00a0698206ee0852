package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.insight.Evidence.Part;

/** What fields ask insight-service for. */
sealed interface EvidenceKey {

    /** An insight, by its id. */
    record OfInsight(String id) implements EvidenceKey {}

    /** A part of what is known about a place. */
    record OfPlace(Scope scope, Part part) implements EvidenceKey {}
}
