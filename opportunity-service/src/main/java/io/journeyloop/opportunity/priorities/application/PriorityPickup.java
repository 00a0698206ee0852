package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.backlog.application.Opportunities;
import io.journeyloop.opportunity.backlog.application.Wish;
import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.backlog.domain.ProgressChange;
import io.journeyloop.opportunity.priorities.domain.EffectKind;
import io.journeyloop.opportunity.priorities.domain.Priority;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an opportunity of a priority, with its evidence linked: once, as long as that one is open. */
@ApplicationScoped
public class PriorityPickup {

    private static final int MOST_INSIGHTS = 500;
    private static final int LONGEST_TITLE = 200;

    private final TenantTransactions transactions;
    private final Priorities priorities;
    private final StepReader steps;
    private final PriorityOrigins origins;
    private final Opportunities opportunities;

    PriorityPickup(
            TenantTransactions transactions,
            Priorities priorities,
            StepReader steps,
            PriorityOrigins origins,
            Opportunities opportunities) {
        this.transactions = transactions;
        this.priorities = priorities;
        this.steps = steps;
        this.origins = origins;
        this.opportunities = opportunities;
    }

    /**
     * What came of it.
     *
     * @param created false where the opportunity was there before
     */
    public record PickedUp(UUID opportunityId, UUID stepId, boolean created) {}

    /**
     * 404 where there is no such step, or no such persona; 422 where it is no priority of its journey.
     *
     * @param personaId whose priority it is; null for everybody's
     */
    public Uni<PickedUp> pickUp(Caller caller, UUID stepId, @Nullable UUID personaId) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> steps.journeyOf(connection, tenant, stepId)
                        .map(journey -> journey.orElseThrow(() -> ProblemException.notFound("step", stepId)))
                        .call(() -> priorities.requirePersona(connection, tenant, personaId))
                        .chain(journey -> origins.openOpportunity(connection, tenant, stepId)
                                .chain(open -> open.isPresent()
                                        ? Uni.createFrom().item(new PickedUp(open.get(), stepId, false))
                                        : create(connection, caller, journey, stepId, personaId))));
    }

    private Uni<PickedUp> create(
            SqlConnection connection, Caller caller, UUID journeyId, UUID stepId, @Nullable UUID personaId) {
        UUID tenant = caller.tenantId();
        var wholeJourney = new PriorityQuery(journeyId, false, personaId, Integer.MAX_VALUE);
        return priorities
                .find(connection, tenant, wholeJourney)
                .map(found -> priorityOf(found, stepId))
                .chain(priority -> opportunities.create(connection, caller, wish(priority, personaId)))
                .map(created -> created.opportunity().id())
                .call(id -> origins.remember(connection, tenant, stepId, id))
                .map(id -> new PickedUp(id, stepId, true));
    }

    private static Priority priorityOf(PriorityList found, UUID stepId) {
        return found.items().stream()
                .filter(priority -> priority.place().stepId().equals(stepId))
                .findFirst()
                .orElseThrow(() -> ProblemException.refused(
                        "no_priority",
                        "The step is no priority of its journey.",
                        List.of(new Violation(
                                "stepId", "its answers don't show with 95 % certainty that it lies too low"))));
    }

    private static Wish wish(Priority priority, @Nullable UUID personaId) {
        var place = priority.place();
        String title = "Improve “" + place.stepName() + "”";
        Content content = new Content(
                title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                priority.because(),
                priority.perception().kind() == EffectKind.HURTS
                        ? OpportunityType.PAIN_POINT
                        : OpportunityType.IMPROVEMENT,
                null,
                priority.insightIds().stream().limit(MOST_INSIGHTS).toList(),
                List.of(new Link(place.journeyId(), place.stepId())),
                personaId == null ? List.of() : List.of(personaId),
                List.of(),
                null,
                null,
                List.of(),
                Map.of());
        return new Wish(null, content, new ProgressChange(OpportunityStatus.OPEN, null, null), List.of());
    }
}
