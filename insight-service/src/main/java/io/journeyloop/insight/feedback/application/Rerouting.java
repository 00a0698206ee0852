package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Moves stored records to another place, thousands by one call: a portion a transaction, each with the figures that it
 * changes, so that a call that breaks off is simply repeated.
 */
@ApplicationScoped
public class Rerouting {

    private static final int PORTION = 2000;
    private static final UUID FIRST = new UUID(0, 0);

    private final TenantTransactions transactions;
    private final StructureReplica structure;
    private final FeedbackRepository records;
    private final Tally tally;

    Rerouting(TenantTransactions transactions, StructureReplica structure, FeedbackRepository records, Tally tally) {
        this.transactions = transactions;
        this.structure = structure;
        this.records = records;
        this.tally = tally;
    }

    /** Moves what fits and isn't there already; answers how many. 400 where the place isn't known. */
    public Uni<Long> move(Caller caller, RerouteFilter filter, JourneyLinks to) {
        return moveAfter(FIRST, 0, caller.tenantId(), filter, to);
    }

    private Uni<Long> moveAfter(UUID after, long moved, UUID tenantId, RerouteFilter filter, JourneyLinks to) {
        return transactions
                .writeSql(tenantId, connection -> movePortion(connection, tenantId, filter, to, after))
                .chain(portion -> portion.size() < PORTION
                        ? Uni.createFrom().item(moved + portion.size())
                        : moveAfter(portion.getLast().id(), moved + portion.size(), tenantId, filter, to));
    }

    private Uni<List<StoredFeedback>> movePortion(
            SqlConnection connection, UUID tenantId, RerouteFilter filter, JourneyLinks to, UUID after) {
        return StructureLock.exclusive(connection, tenantId)
                .chain(() -> structure.places(connection, tenantId, List.of(to)))
                .map(places -> known(Objects.requireNonNull(places.get(to)), to))
                .chain(place -> records.elsewhere(connection, tenantId, filter, place, after, PORTION)
                        .call(portion -> portion.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : tally.settle(connection, tenantId)
                                        .chain(() -> records.place(connection, tenantId, ids(portion), to, place))
                                        .chain(() -> tally.move(connection, tenantId, portion))));
    }

    private static Place known(Place place, JourneyLinks links) {
        String unknown = place.unknown();
        if (unknown != null) {
            throw ProblemException.invalid(new Violation("to." + links.nameOf(unknown), "is not known"));
        }
        if (place.resolution() == Resolution.BROKEN) {
            throw ProblemException.invalid("to", "is archived or removed");
        }
        return place;
    }

    private static List<UUID> ids(List<StoredFeedback> portion) {
        return portion.stream().map(StoredFeedback::id).toList();
    }
}
