package io.journeyloop.persona.segments.application;

import io.journeyloop.persona.segments.domain.Criteria;
import io.journeyloop.persona.segments.domain.Rules;
import io.journeyloop.persona.segments.domain.Segment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the members of dynamic segments current when customers change. */
@ApplicationScoped
public class SegmentUpkeep {

    private final SegmentRepository segments;
    private final SegmentMembers members;

    SegmentUpkeep(SegmentRepository segments, SegmentMembers members) {
        this.segments = segments;
        this.members = members;
    }

    /** Lets changed customers come and go, in the transaction that changes them. */
    public Uni<Void> follow(SqlConnection connection, UUID tenantId, Collection<String> customerKeys, Instant now) {
        return customerKeys.isEmpty()
                ? Uni.createFrom().voidItem()
                : segments.dynamic(connection, tenantId)
                        .chain(dynamic -> dynamic.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : members.refresh(connection, tenantId, criteria(dynamic), customerKeys, now));
    }

    private static Map<UUID, Criteria> criteria(List<Segment> dynamic) {
        Map<UUID, Criteria> criteria = new HashMap<>();
        dynamic.forEach(segment -> {
            Rules rules = segment.content().rules();
            if (rules != null) {
                criteria.put(segment.id(), Criteria.of(rules));
            }
        });
        return criteria;
    }
}
