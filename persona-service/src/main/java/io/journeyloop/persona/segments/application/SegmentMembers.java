package io.journeyloop.persona.segments.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.persona.segments.domain.Criteria;
import io.journeyloop.persona.segments.domain.Segment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who belongs to which segment.
 *
 * <p>The members of dynamic segments are kept, not computed when they are asked for: a delivered customer is held
 * against the tenant's rules once, whatever their number, and every read (a page of members, a size, a customer's
 * segments, a persona's size) costs the same however many customers there are. Computing at read would look at every
 * customer of the tenant each time. Only a change of rules does that.
 */
public interface SegmentMembers {

    /** A customer in a segment. */
    record Member(String customerKey, Instant since) {}

    /** Which customers rules would find: how many, and the first few. */
    record Preview(long count, List<String> sample) {}

    Uni<Preview> preview(SqlConnection connection, UUID tenantId, Criteria criteria);

    /** Holds all customers against a segment's rules; answers its size. */
    Uni<Long> recompute(SqlConnection connection, UUID tenantId, UUID segmentId, Criteria criteria, Instant now);

    /** Holds some customers against the rules of all these segments. */
    Uni<Void> refresh(
            SqlConnection connection,
            UUID tenantId,
            Map<UUID, Criteria> segments,
            Collection<String> customerKeys,
            Instant now);

    /** One more than the page holds, by customer key. */
    Uni<List<Member>> list(SqlConnection connection, UUID tenantId, UUID segmentId, PageRequest page);

    /** The keys among these that no customer has. */
    Uni<Set<String>> unknown(SqlConnection connection, UUID tenantId, Collection<String> customerKeys);

    /** Puts customers into a segment; answers its size. */
    Uni<Long> add(SqlConnection connection, UUID tenantId, Segment segment, Collection<String> keys, Instant now);

    /** Takes a customer out of a segment; false where the customer wasn't there. */
    Uni<Boolean> remove(SqlConnection connection, UUID tenantId, UUID segmentId, String customerKey);

    /** Takes everybody out of a segment. */
    Uni<Void> clear(SqlConnection connection, UUID tenantId, UUID segmentId);
}
