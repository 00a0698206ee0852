package io.journeyloop.journey.search.application;

import io.journeyloop.journey.search.domain.SearchEntry;
import io.journeyloop.kit.search.WordSearch;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The index of words. */
public interface SearchIndex {

    /** Forgets entries, those that are not there too. */
    Uni<Void> remove(SqlConnection connection, UUID tenantId, Collection<UUID> ids);

    /** Adds entries that are not there. */
    Uni<Void> add(SqlConnection connection, UUID tenantId, @Nullable UUID journeyId, Collection<SearchEntry> entries);

    /** Best first. */
    Uni<List<SearchHit>> find(SqlConnection connection, UUID tenantId, WordSearch question);
}
