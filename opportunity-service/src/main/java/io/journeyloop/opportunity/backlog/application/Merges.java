package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.MergedParts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges that may still be undone; to be called in the tenant's turn. */
public interface Merges {

    /** What the survivor had of the merged one's by itself. */
    record Merge(UUID fromId, MergedParts shared) {}

    /** Who did it, when, and why. */
    record Act(String by, Instant at, @Nullable String note) {}

    /** Archives the merged one and remembers what became of it. */
    Uni<Void> add(SqlConnection connection, UUID tenantId, UUID intoId, Merge merge, Act act);

    /** Solutions, goals and opportunities below are about the survivor from now on; answers which solutions. */
    Uni<List<UUID>> follow(SqlConnection connection, UUID tenantId, UUID fromId, UUID intoId, Instant at);

    /** All merges into an opportunity. */
    Uni<List<Merge>> into(SqlConnection connection, UUID tenantId, UUID intoId);

    /** The opportunities that had been below a merged one. */
    Uni<List<UUID>> children(SqlConnection connection, UUID tenantId, UUID fromId);

    /** Corrects what survivors are held to have had by themselves. */
    Uni<Void> correct(SqlConnection connection, UUID tenantId, List<Merge> merges);

    /**
     * What still is about the survivor is about the merged one again; about both, where it was, or others brought it.
     * Answers which solutions.
     */
    Uni<List<UUID>> giveBack(SqlConnection connection, UUID tenantId, UUID fromId, UUID intoId, Instant at);

    /** Puts the merged one in use again, and forgets the merge. */
    Uni<Void> remove(SqlConnection connection, UUID tenantId, UUID fromId, Instant at);
}
