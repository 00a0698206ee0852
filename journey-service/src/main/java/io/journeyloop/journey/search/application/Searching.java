package io.journeyloop.journey.search.application;

import io.journeyloop.kit.search.WordSearch;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds journeys, parts of their maps, and personas by text. */
@ApplicationScoped
public class Searching {
    private final TenantTransactions transactions;
    private final SearchIndex index;

    Searching(TenantTransactions transactions, SearchIndex index) {
        this.transactions = transactions;
        this.index = index;
    }

    /** Best first; archived records are not found. */
    public Uni<List<SearchHit>> find(Caller caller, WordSearch question) {
        return transactions.readSql(
                caller.tenantId(), connection -> index.find(connection, caller.tenantId(), question));
    }
}
