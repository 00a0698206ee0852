package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.metrics.api.Windows;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.overview.application.Overview.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which places to read, and what about them, and which insights besides. */
record EvidenceRequest(
        @NotNull @Size(max = 5000) List<@NotNull @Valid ScopeRequest> scopes,

        @Schema(description = "What to answer about each place; everything when absent") @Nullable
        Set<@NotNull Part> include,

        @Schema(description = "Insights to read besides, wherever they are linked") @Nullable @Size(max = 5000)
        List<@NotNull UUID> insightIds) {

    /** A place in a journey, seen by one persona or all, in a window of whole days of the tenant's. */
    record ScopeRequest(
            @Schema(description = "The caller's own name of the place, given back with the answer")
            @NotBlank
            @Size(max = 200)
            String ref,

            @NotNull UUID journeyId,
            @Nullable UUID stepId,
            @Nullable UUID touchpointId,
            @Nullable UUID personaId,

            @Schema(description = "Figures and number of records: only of customers who are in this segment now")
            @Nullable
            UUID segmentId,

            @Schema(description = "Figures and number of records: only of answers given by this channel")
            @Nullable
            @Size(max = 200)
            String channel,

            @Nullable String from,
            @Nullable String to) {}

    Set<Part> parts() {
        return include == null ? Set.of(Part.values()) : include;
    }

    List<UUID> furtherInsights() {
        return insightIds == null ? List.of() : insightIds;
    }

    List<ScopeQuery> queries() {
        return IntStream.range(0, scopes.size())
                .mapToObj(i -> query("scopes[" + i + "].", scopes.get(i)))
                .toList();
    }

    private static ScopeQuery query(String path, ScopeRequest scope) {
        return new ScopeQuery(
                scope.journeyId(),
                scope.stepId(),
                scope.touchpointId(),
                scope.personaId(),
                scope.segmentId(),
                scope.channel(),
                Windows.of(path, scope.from(), scope.to()));
    }
}
