package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.MergedParts;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What merges that may still be undone have added to their survivors. */
public interface InsightMerges {

    /** What the insight that was merged has added to the one that took over. */
    record Merge(UUID fromId, MergedParts added) {}

    /** Remembers what a merge has added. */
    Uni<Void> add(Mutiny.Session session, UUID tenantId, UUID intoId, Merge merge);

    /** All merges into an insight, the oldest first. */
    Uni<List<Merge>> into(Mutiny.Session session, UUID tenantId, UUID intoId);

    /** Corrects what a merge is held to have added. */
    Uni<Void> correct(Mutiny.Session session, UUID tenantId, Merge merge);

    /** Forgets a merge that was undone. */
    Uni<Void> remove(Mutiny.Session session, UUID tenantId, UUID fromId);
}
