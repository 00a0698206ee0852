package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.feedback.application.FeedbackRepository;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes sure that what an insight refers to exists and is in use. */
@ApplicationScoped
class InsightReferences {

    /** What is known about everything that a draft refers to. */
    record Known(Map<JourneyLinks, Place> places, Map<UUID, KnownPersona> personas, Set<UUID> feedback) {

        Place place(JourneyLinks links) {
            return Objects.requireNonNull(places.get(links));
        }
    }

    private final TenantTransactions transactions;
    private final StructureReplica structure;
    private final PersonaReplica personas;
    private final FeedbackRepository feedback;

    InsightReferences(
            TenantTransactions transactions,
            StructureReplica structure,
            PersonaReplica personas,
            FeedbackRepository feedback) {
        this.transactions = transactions;
        this.structure = structure;
        this.personas = personas;
        this.feedback = feedback;
    }

    /**
     * The draft's content with its links followed; 422 names every reference that leads nowhere. What the insight
     * referred to before may have been archived since: such links stay.
     */
    Uni<InsightContent> follow(UUID tenantId, InsightDraft draft, @Nullable InsightContent before) {
        return transactions
                .readSql(tenantId, connection -> lookUp(connection, tenantId, draft))
                .map(known -> draft.content().withLinks(new ReferenceRules(known, before).follow(draft)));
    }

    private Uni<Known> lookUp(SqlConnection connection, UUID tenantId, InsightDraft draft) {
        List<UUID> records = draft.content().evidence().stream()
                .map(Evidence::feedbackId)
                .filter(Objects::nonNull)
                .toList();
        return structure
                .places(connection, tenantId, draft.links())
                .chain(places -> personas.byId(
                                connection, tenantId, draft.content().personaIds())
                        .chain(people -> feedback.known(connection, tenantId, records)
                                .map(found -> new Known(places, people, found))));
    }
}
