package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.insight.Evidence.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the evidence of many scopes is asked for by. */
record EvidenceRequest(List<Item> scopes, Set<Part> include) {
    record Item(
            String ref,
            String journeyId,
            @Nullable String stepId,
            @Nullable String touchpointId,
            @Nullable String personaId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Item of(String ref, Scope scope) {
            return new Item(
                    ref,
                    scope.journeyId(),
                    scope.stepId(),
                    scope.touchpointId(),
                    scope.personaId(),
                    scope.from(),
                    scope.to());
        }
    }
}
