package io.journeyloop.persona.segments.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.persona.segments.domain.Segment;
import io.journeyloop.persona.segments.domain.SegmentKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where segments are kept. */
public interface SegmentRepository {

    Uni<Void> add(SqlConnection connection, UUID tenantId, Segment segment);

    Uni<Void> update(SqlConnection connection, UUID tenantId, Segment segment);

    Uni<Optional<Segment>> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** Like {@link #find}, and nobody else changes it until the transaction ends. */
    Uni<Optional<Segment>> lock(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** One more than the page holds, oldest first. */
    Uni<List<Segment>> list(SqlConnection connection, UUID tenantId, SegmentFilter filter, PageRequest page);

    /** Those with one of the ids, and those that give one of the personas and are not archived; oldest first. */
    Uni<List<Segment>> findAll(SqlConnection connection, UUID tenantId, List<UUID> ids, List<UUID> personaIds);

    /** The dynamic segments that are not archived. */
    Uni<List<Segment>> dynamic(SqlConnection connection, UUID tenantId);

    /** The keys in use that begin like this one. */
    Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String key);

    /** Which segments to list; null means any. */
    record SegmentFilter(
            @Nullable SegmentKind kind, @Nullable UUID personaId, boolean archived) {}
}
