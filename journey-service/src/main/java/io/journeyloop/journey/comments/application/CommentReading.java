package io.journeyloop.journey.comments.application;

import io.journeyloop.journey.comments.domain.Comment;
import io.journeyloop.journey.journeys.application.JourneyHeads;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads comments. */
@ApplicationScoped
public class CommentReading {
    private final TenantTransactions transactions;
    private final JourneyHeads journeys;
    private final CommentRepository comments;

    CommentReading(TenantTransactions transactions, JourneyHeads journeys, CommentRepository comments) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.comments = comments;
    }

    public Uni<Comment> get(Caller caller, RecordRef ref, UUID id) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, ref)
                        .chain(journey -> comments.find(connection, tenantId, journey.id(), id)));
    }

    /** A journey's comments, or those of one part of its map, oldest first. */
    public Uni<Page<Comment>> list(Caller caller, RecordRef ref, @Nullable UUID nodeId, PageRequest page) {
        var tenantId = caller.tenantId();
        return transactions
                .readSql(
                        tenantId,
                        connection -> journeys.find(connection, tenantId, ref)
                                .chain(journey -> comments.list(connection, tenantId, journey.id(), nodeId, page)))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
    }

    /** Where a user is called, newest first. */
    public Uni<Page<Comment>> mentioning(Caller caller, String userId, PageRequest page) {
        return transactions
                .readSql(
                        caller.tenantId(),
                        connection -> comments.mentioning(connection, caller.tenantId(), userId, page))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
    }
}
