package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where scoring models are kept. People read them in a session; scoring reads one beside the rows that it scores. */
public interface ScoringModelRepository {

    /** In the order of their numbers, one more than the page holds. */
    Uni<List<StoredModel>> page(Mutiny.Session session, UUID tenantId, PageRequest page);

    Uni<Optional<StoredModel>> find(Mutiny.Session session, UUID tenantId, RecordRef ref);

    Uni<Optional<ScoringModel>> active(SqlConnection connection, UUID tenantId);

    /** Adds a model and makes it the active one; there must be no active one yet. */
    Uni<Void> addActive(SqlConnection connection, UUID tenantId, String key, ScoringModel model, Instant now);
}
