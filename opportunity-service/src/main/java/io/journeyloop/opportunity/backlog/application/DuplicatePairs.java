package io.journeyloop.opportunity.backlog.application;

import static java.util.Objects.requireNonNull;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.backlog.application.Duplicates.Suggestion;
import io.journeyloop.opportunity.backlog.application.SimilarOpportunities.Pair;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Suggests which of all opportunities may be the same. To compare each with each would take as much time as there are
 * pairs, so a page is about so many opportunities, the newest first, and holds what older ones they are like.
 */
@ApplicationScoped
public class DuplicatePairs {

    /** Hundreds of the same would fill the page; when some are merged, others come. */
    private static final int OF_ONE = 10;

    private static final Comparator<Pair> MOST_ALIKE = Comparator.comparingDouble(
                    (Pair pair) -> pair.older().likeness().score())
            .reversed()
            .thenComparing(pair -> pair.newerId().toString())
            .thenComparing(pair -> pair.older().id().toString());

    private final TenantTransactions transactions;
    private final Backlog backlog;
    private final SimilarOpportunities similar;

    DuplicatePairs(TenantTransactions transactions, Backlog backlog, SimilarOpportunities similar) {
        this.transactions = transactions;
        this.backlog = backlog;
        this.similar = similar;
    }

    /** An opportunity, and an older one that may be the same. */
    public record SuggestedPair(ExplainedOpportunity opportunity, Suggestion duplicate) {}

    /** Of so many opportunities as the page is long; the most alike first. */
    public Uni<Page<SuggestedPair>> page(UUID tenantId, double atLeast, PageRequest page) {
        Cursor after = page.after();
        UUID before = after == null ? null : after.uuid(0);
        return transactions.readSql(
                tenantId,
                connection -> asked(connection, tenantId, before, page)
                        .chain(asked -> similar.pairs(connection, tenantId, asked.items())
                                .map(found -> mostAlike(found, atLeast))
                                .chain(pairs -> explained(connection, tenantId, pairs))
                                .map(pairs -> new Page<>(pairs, asked.nextCursor()))));
    }

    private static List<Pair> mostAlike(List<Pair> found, double atLeast) {
        return found.stream()
                .filter(pair -> pair.older().likeness().score() >= atLeast)
                .sorted(MOST_ALIKE)
                .collect(Collectors.groupingBy(Pair::newerId))
                .values()
                .stream()
                .flatMap(ofOne -> ofOne.stream().limit(OF_ONE))
                .sorted(MOST_ALIKE)
                .toList();
    }

    private Uni<Page<UUID>> asked(SqlConnection connection, UUID tenantId, @Nullable UUID before, PageRequest page) {
        return similar.newest(connection, tenantId, before, page.limitPlusOne())
                .map(ids -> Page.of(ids, page, Cursor::of));
    }

    private Uni<List<SuggestedPair>> explained(SqlConnection connection, UUID tenantId, List<Pair> pairs) {
        List<UUID> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.newerId(), pair.older().id()))
                .distinct()
                .toList();
        return backlog.batch(connection, tenantId, OpportunityBatch.ofIds(ids))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                explained -> explained.opportunity().id(), Function.identity())))
                .map(byId -> pairs.stream().map(pair -> suggested(pair, byId)).toList());
    }

    private static SuggestedPair suggested(Pair pair, Map<UUID, ExplainedOpportunity> byId) {
        return new SuggestedPair(
                requireNonNull(byId.get(pair.newerId())),
                new Suggestion(
                        requireNonNull(byId.get(pair.older().id())),
                        pair.older().likeness()));
    }
}
