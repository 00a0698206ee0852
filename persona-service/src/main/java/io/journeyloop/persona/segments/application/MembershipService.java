package io.journeyloop.persona.segments.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.customers.application.CustomerTurn;
import io.journeyloop.persona.segments.application.SegmentMembers.Member;
import io.journeyloop.persona.segments.domain.Segment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reading the members of segments, and editing those of manual ones. */
@ApplicationScoped
public class MembershipService {

    private final TenantTransactions transactions;
    private final SegmentRepository segments;
    private final SegmentMembers members;
    private final Clock clock;

    MembershipService(
            TenantTransactions transactions, SegmentRepository segments, SegmentMembers members, Clock clock) {
        this.transactions = transactions;
        this.segments = segments;
        this.members = members;
        this.clock = clock;
    }

    /** By customer key. */
    public Uni<Page<Member>> list(Caller caller, RecordRef ref, PageRequest page) {
        UUID tenantId = caller.tenantId();
        return transactions
                .readSql(
                        tenantId,
                        connection -> required(connection, tenantId, ref)
                                .chain(segment -> members.list(connection, tenantId, segment.id(), page)))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.customerKey())));
    }

    /** Puts customers into a manual segment, all of them or none; answers the segment. */
    public Uni<Segment> add(Caller caller, RecordRef ref, List<String> customerKeys) {
        UUID tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> CustomerTurn.take(connection, tenantId)
                        .chain(() -> required(connection, tenantId, ref))
                        .invoke(Segment::requireEditableByHand)
                        .call(() -> members.unknown(connection, tenantId, customerKeys)
                                .invoke(unknown -> refuse(customerKeys, unknown)))
                        .chain(segment -> members.add(connection, tenantId, segment, customerKeys, clock.instant())
                                .map(segment::sized)));
    }

    /** Takes a customer out of a manual segment; 404 where the customer isn't there. */
    public Uni<Void> remove(Caller caller, RecordRef ref, String customerKey) {
        UUID tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> CustomerTurn.take(connection, tenantId)
                        .chain(() -> required(connection, tenantId, ref))
                        .invoke(Segment::requireEditableByHand)
                        .chain(segment -> members.remove(connection, tenantId, segment.id(), customerKey))
                        .invoke(removed -> {
                            if (!removed) {
                                throw ProblemException.notFound("member", "with this key");
                            }
                        })
                        .replaceWithVoid());
    }

    private Uni<Segment> required(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return segments.find(connection, tenantId, ref)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("segment", ref)));
    }

    private static void refuse(List<String> customerKeys, Set<String> unknown) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < customerKeys.size(); i++) {
            if (unknown.contains(customerKeys.get(i))) {
                violations.add(new Violation("customerKeys[" + i + "]", "must be a customer"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.refused(
                    "segment_refused", violations.size() + " customers are unknown.", violations);
        }
    }
}
