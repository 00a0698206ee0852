package io.journeyloop.insight.suggestions.api;

import io.journeyloop.insight.metrics.domain.FigureState;
import io.journeyloop.insight.sampling.domain.Proportion;
import io.journeyloop.insight.suggestions.application.AcceptanceCount;
import io.journeyloop.insight.suggestions.application.SuggestionService;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/suggestions/acceptance")
@Tag(name = "Suggestions", description = "How often suggestions are right")
class AcceptanceResource {

    private final SuggestionService suggestions;
    private final CurrentCaller caller;

    AcceptanceResource(SuggestionService suggestions, CurrentCaller caller) {
        this.suggestions = suggestions;
        this.caller = caller;
    }

    @Schema(description = "The share of suggestions that people accepted, of those that they decided on")
    record AcceptanceResponse(
            TargetKind kind,
            long n,
            long accepted,
            @Nullable Double value,

            @Schema(description = "Wilson's 95 % interval") @Nullable
            Double lower,

            @Nullable Double upper,
            FigureState state) {

        static AcceptanceResponse of(AcceptanceCount count) {
            @Nullable Proportion rate = count.n() == 0 ? null : Proportion.of(count.accepted(), count.n());
            return new AcceptanceResponse(
                    count.kind(),
                    count.n(),
                    count.accepted(),
                    rate == null ? null : rate.value(),
                    rate == null ? null : rate.lower(),
                    rate == null ? null : rate.upper(),
                    FigureState.of(count.n()));
        }
    }

    @Schema(description = "Acceptance by kind")
    record AcceptancesResponse(List<AcceptanceResponse> items) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Tell how often suggestions are accepted", description = "For steps and for insights.")
    public Uni<AcceptancesResponse> acceptance() {
        return suggestions
                .acceptance(caller.get().tenantId())
                .map(counts -> new AcceptancesResponse(
                        counts.stream().map(AcceptanceResponse::of).toList()));
    }
}
