package io.journeyloop.gateway.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.journeyloop.gateway.insight.Evidence.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the evidence of many scopes, and insights besides, are asked for by. */
record EvidenceRequest(List<Item> scopes, Set<Part> include, List<String> insightIds) {

    static EvidenceRequest of(Map<Scope, String> refs, Set<Part> include, List<String> insightIds) {
        List<Item> scopes = refs.entrySet().stream()
                .map(ref -> Item.of(ref.getValue(), ref.getKey()))
                .toList();
        return new EvidenceRequest(scopes, include, insightIds);
    }

    /** Most places name no more than themselves: there are many of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String ref,
            String journeyId,
            @Nullable String stepId,
            @Nullable String touchpointId,
            @Nullable String personaId,
            @Nullable String segmentId,
            @Nullable String channel,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Item of(String ref, Scope scope) {
            return new Item(
                    ref,
                    scope.journeyId(),
                    scope.stepId(),
                    scope.touchpointId(),
                    scope.personaId(),
                    scope.segmentId(),
                    scope.channel(),
                    scope.from(),
                    scope.to());
        }
    }
}
