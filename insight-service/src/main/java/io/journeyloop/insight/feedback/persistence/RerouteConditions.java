package io.journeyloop.insight.feedback.persistence;

import io.journeyloop.insight.feedback.application.RerouteFilter;
import io.journeyloop.insight.feedback.domain.RoutingMatch;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.kit.sql.Where;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which records are to be moved, in SQL. */
final class RerouteConditions {

    private static final UUID NONE = new UUID(0, 0);
    private static final String MENTIONS = """
            (strpos(lower(coalesce(comment, '')), lower(?)) > 0
                or (jsonb_typeof(value) = 'string' and strpos(lower(value #>> '{}'), lower(?)) > 0))""";

    private RerouteConditions() {}

    static Where of(UUID tenantId, RerouteFilter filter) {
        RoutingMatch match = filter.match();
        List<UUID> ids = filter.ids();
        Where where = Where.tenant(tenantId)
                .and("id = any (?)", ids == null ? null : ids.toArray(UUID[]::new))
                .and("source_type = ?", name(match.sourceType()))
                .and("source_name = ?", match.source())
                .and("field_type = ?", name(match.fieldType()))
                .and("channel = ?", match.channel())
                .and(MENTIONS, match.text())
                .and("resolution = ?", name(filter.resolution()))
                .and("journey_id = ?", filter.journeyId())
                .and("step_id = ?", filter.stepId())
                .and("journey_key = ?", filter.journeyKey())
                .and("step_key = ?", filter.stepKey())
                .and("collected_at >= ?", moment(filter.from()))
                .and("collected_at < ?", moment(filter.to()));
        Map<String, String> metadata = match.metadata();
        return metadata == null
                ? where
                : where.and(has(where, metadata), metadata.values().toArray(String[]::new));
    }

    /** Every entry is there; its values are yet to be added as an array. */
    private static String has(Where where, Map<String, String> metadata) {
        return "(select bool_and(coalesce(metadata ->> w.name = w.value, false)) from unnest("
                + where.add(metadata.keySet().toArray(String[]::new)) + "::text[], ?::text[]) as w (name, value))";
    }

    /** Records that aren't at a place. */
    static String notAt(Place place, Where where) {
        return " and (coalesce(journey_id, " + where.add(NONE) + "), coalesce(step_id, " + where.add(NONE)
                + "), coalesce(touchpoint_id, " + where.add(NONE) + "), resolution) <> ("
                + where.add(orNone(place.journeyId())) + ", " + where.add(orNone(place.stepId())) + ", "
                + where.add(orNone(place.touchpointId())) + ", 'RESOLVED')";
    }

    private static UUID orNone(@Nullable UUID id) {
        return Objects.requireNonNullElse(id, NONE);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
