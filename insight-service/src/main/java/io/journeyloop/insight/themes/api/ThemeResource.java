package io.journeyloop.insight.themes.api;

import io.journeyloop.insight.metrics.api.Windows;
import io.journeyloop.insight.themes.application.ThemeQuestion;
import io.journeyloop.insight.themes.application.ThemeService;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/themes")
@Tag(name = "Themes", description = "What customers keep talking about")
class ThemeResource {

    private static final int USUAL = 10;

    private final ThemeService themes;
    private final CurrentCaller caller;

    ThemeResource(ThemeService themes, CurrentCaller caller) {
        this.themes = themes;
        this.caller = caller;
    }

    /** Where and when. */
    public record Place(
            @Parameter(description = "Everything at this journey; needed where no step is given")
            @QueryParam("journeyId")
            @Nullable
            UUID journeyId,

            @QueryParam("stepId") @Nullable UUID stepId,

            @Parameter(description = "First day, in the tenant's time zone") @QueryParam("from") @Nullable
            String from,

            @Parameter(description = "Day after the last one") @QueryParam("to") @Nullable
            String to,

            @Parameter(description = "1 to 50, 10 when absent") @QueryParam("limit") @Min(1) @Max(50) @Nullable
            Integer limit) {

        ThemeQuestion toQuestion() {
            if (journeyId == null && stepId == null) {
                throw ProblemException.invalid("journeyId", "is needed where no stepId is given");
            }
            return new ThemeQuestion(journeyId, stepId, Windows.of("", from, to), limit == null ? USUAL : limit);
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Tell what recurs in what customers say at a journey or a step",
            description = "Words without their endings that at least three records have, in the order of their keyness:"
                    + " the log-odds ratio of records with the word, here against the tenant's other places, divided by"
                    + " its standard error, each count raised by one half. A word joins a theme before it where more than"
                    + " half of the records with either have both; a theme has three words at most. The same records"
                    + " always have the same themes. Looked at are the newest 2,000 texts in the window, among the"
                    + " newest 20,000 records of the place.")
    public Uni<ThemesResponse> themes(@Valid @BeanParam Place place) {
        ThemeQuestion question = place.toQuestion();
        return themes.themes(caller.get().tenantId(), question).map(found -> ThemesResponse.of(question, found));
    }
}
