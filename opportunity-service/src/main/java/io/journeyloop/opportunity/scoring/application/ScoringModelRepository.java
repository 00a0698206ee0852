package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.opportunity.scoring.domain.Rules;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Where scoring models are kept. People read them in a session; scoring reads them beside the rows that it scores. */
public interface ScoringModelRepository {

    /** In the order of their numbers, one more than the page holds; archived ones are left out. */
    Uni<List<StoredModel>> page(Mutiny.Session session, UUID tenantId, PageRequest page);

    Uni<Optional<StoredModel>> find(Mutiny.Session session, UUID tenantId, RecordRef ref);

    Uni<Optional<StoredModel>> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    Uni<Optional<ScoringModel>> active(SqlConnection connection, UUID tenantId);

    /** By their ids, archived ones too. */
    Uni<Map<UUID, ScoringModel>> of(SqlConnection connection, UUID tenantId, Collection<UUID> ids);

    /** The number of the next model, from 1. */
    Uni<Integer> nextNumber(SqlConnection connection, UUID tenantId);

    /** Adds a model that scores nothing yet. */
    Uni<Void> add(SqlConnection connection, UUID tenantId, NewModel model);

    /** Replaces what an unused model consists of. */
    Uni<Void> change(SqlConnection connection, UUID tenantId, UUID id, Rules rules, Instant now);

    /** Makes it the one that scores, in place of the one that did; answers its new revision. */
    Uni<Long> activate(SqlConnection connection, UUID tenantId, UUID id, Instant now);

    Uni<Void> archive(SqlConnection connection, UUID tenantId, UUID id, Instant now);

    /** A model to be added. */
    record NewModel(
            ScoringModel model, String key, @Nullable UUID basedOnId, String createdBy, Instant at) {}
}
