package io.journeyloop.journey.activity.application;

import io.journeyloop.journey.journeys.application.JourneyHeads;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what happened, newest first. */
@ApplicationScoped
public class ActivityReading {
    private final TenantTransactions transactions;
    private final JourneyHeads journeys;
    private final ActivityLog log;

    ActivityReading(TenantTransactions transactions, JourneyHeads journeys, ActivityLog log) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.log = log;
    }

    public Uni<Page<Activity>> ofJourney(Caller caller, RecordRef ref, PageRequest page) {
        var tenantId = caller.tenantId();
        return transactions
                .readSql(
                        tenantId,
                        connection -> journeys.find(connection, tenantId, ref)
                                .chain(journey -> log.list(connection, tenantId, journey.id(), page)))
                .map(found -> cut(found, page));
    }

    public Uni<Page<Activity>> ofTenant(Caller caller, PageRequest page) {
        return transactions
                .readSql(caller.tenantId(), connection -> log.list(connection, caller.tenantId(), null, page))
                .map(found -> cut(found, page));
    }

    private static Page<Activity> cut(List<Activity> found, PageRequest page) {
        return Page.of(found, page, last -> Cursor.of(last.at(), last.tieBreaker()));
    }
}
