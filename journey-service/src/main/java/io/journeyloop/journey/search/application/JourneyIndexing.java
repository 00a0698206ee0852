package io.journeyloop.journey.search.application;

import io.journeyloop.journey.journeys.application.JourneyFollower;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.search.domain.JourneyEntries;
import io.journeyloop.journey.search.domain.SearchEntry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the index of words in step with the journeys; a write touches only the entries whose words it changed. */
@ApplicationScoped
class JourneyIndexing implements JourneyFollower {
    private final SearchIndex index;

    JourneyIndexing(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Uni<Void> follow(SqlConnection connection, UUID tenantId, @Nullable Journey before, Journey after) {
        var old = before == null ? List.<SearchEntry>of() : JourneyEntries.of(before);
        var now = JourneyEntries.of(after);
        var stale = minus(old, now).stream().map(SearchEntry::id).toList();
        return index.remove(connection, tenantId, stale)
                .chain(() -> index.add(connection, tenantId, after.id(), minus(now, old)));
    }

    private static List<SearchEntry> minus(List<SearchEntry> entries, List<SearchEntry> others) {
        var without = new HashSet<>(others);
        return entries.stream().filter(entry -> !without.contains(entry)).toList();
    }
}
