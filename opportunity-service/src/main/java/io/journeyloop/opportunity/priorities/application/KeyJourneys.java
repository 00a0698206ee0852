package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.priorities.domain.JourneyVolume;
import io.journeyloop.opportunity.priorities.domain.KeyJourney;
import io.journeyloop.opportunity.priorities.domain.VolumeBasis;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the few journeys that carry most. */
@ApplicationScoped
public class KeyJourneys {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final TenantTransactions transactions;
    private final JourneyCounts counts;

    KeyJourneys(TenantTransactions transactions, JourneyCounts counts) {
        this.transactions = transactions;
        this.counts = counts;
    }

    /**
     * The Pareto list.
     *
     * @param items the first of all
     * @param journeys how many journeys are counted
     * @param noData how many journeys nothing is counted of
     * @param total what is counted of all of them
     */
    public record Pareto(List<KeyJourney> items, VolumeBasis basis, int journeys, int noData, long total) {

        static Pareto of(List<JourneyVolume> volumes, int limit) {
            VolumeBasis basis = VolumeBasis.of(volumes);
            List<KeyJourney> all = KeyJourney.of(volumes, basis);
            return new Pareto(
                    all.stream().limit(limit).toList(),
                    basis,
                    all.size(),
                    volumes.size() - all.size(),
                    all.stream().mapToLong(KeyJourney::n).sum());
        }
    }

    /** 400 where the limit is none. */
    public Uni<Pareto> find(UUID tenantId, @Nullable Integer limit) {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > MAX_LIMIT) {
            throw ProblemException.invalid("limit", "must be between 1 and " + MAX_LIMIT);
        }
        return transactions
                .readSql(tenantId, connection -> counts.all(connection, tenantId))
                .map(volumes -> Pareto.of(volumes, wanted));
    }
}
