package io.journeyloop.insight.feedback.persistence;

import io.journeyloop.insight.counting.Uncounted;
import io.journeyloop.insight.feedback.application.FeedbackFilter;
import io.journeyloop.insight.feedback.application.FeedbackRepository;
import io.journeyloop.insight.feedback.application.RerouteFilter;
import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code feedback}: rows go in by the thousand and come out by page. */
@ApplicationScoped
class PostgresFeedbackRepository implements FeedbackRepository {

    private static final String IF_NEW = """
            on conflict on constraint feedback_is_unique_in_its_source do nothing
            returning tenant_id, id, resolution, persona_id, persona_resolution
            """;

    private static final String FIND_STORED = """
            select f.id, f.source_name, f.external_id, f.resolution
            from unnest($2::text[], $3::text[]) as wanted (source_name, external_id)
            join feedback f on f.tenant_id = $1
                and f.source_name = wanted.source_name and f.external_id = wanted.external_id
            """;

    private static final String FIND_EARLIER = """
            select to_jsonb(f)::text
            from jsonb_to_recordset($2::text::jsonb)
                as wanted (source_name text, external_id text, collected_at timestamptz)
            join feedback f on f.tenant_id = $1
                and f.source_name = wanted.source_name and f.external_id = wanted.external_id
                and f.collected_at < wanted.collected_at
            order by f.source_name, f.external_id
            for update of f
            """;

    private static final String REPLACE = """
            update feedback f set version = n.version, source_type = n.source_type, field_type = n.field_type,
                value = n.value, scale_min = n.scale_min, scale_max = n.scale_max,
                higher_is_better = n.higher_is_better, comment = n.comment, collected_at = n.collected_at,
                updated_at = n.updated_at, import_id = n.import_id, language = n.language,
                customer_key = n.customer_key, channel = n.channel, metadata = n.metadata,
                persona_key = n.persona_key, persona_id = n.persona_id, persona_resolution = n.persona_resolution,
                journey_key = n.journey_key, step_key = n.step_key, touchpoint_key = n.touchpoint_key,
                journey_id = n.journey_id, step_id = n.step_id, touchpoint_id = n.touchpoint_id,
                resolution = n.resolution, customer_hash = n.customer_hash
            from jsonb_populate_recordset(null::feedback, $2::text::jsonb) n
            where f.tenant_id = $1 and f.id = n.id
            """;

    private static final String PLACE = """
            update feedback set journey_key = $3, step_key = $4, touchpoint_key = $5, journey_id = $6, step_id = $7,
                touchpoint_id = $8, resolution = $9, version = version + 1, updated_at = clock_timestamp()
            where tenant_id = $1 and id = any ($2)
            """;

    private static final String READ = "select to_jsonb(f)::text from feedback f where tenant_id = $1 and id = $2";

    private static final String WAITS_FOR_PERSONA = "persona_resolution = 'PENDING' and persona_key = ?";

    private final JsonColumns json;
    private final FeedbackColumns columns;
    private final String add;

    PostgresFeedbackRepository(JsonColumns json) {
        this.json = json;
        this.columns = new FeedbackColumns(json);
        this.add = "with added as (" + columns.insert() + " " + IF_NEW + "), " + Uncounted.ADD_NEW
                + " select id from added";
    }

    @Override
    public Uni<Set<UUID>> add(SqlConnection connection, List<StoredFeedback> rows) {
        return connection.preparedQuery(add).execute(columns.parameters(rows)).map(PostgresFeedbackRepository::ids);
    }

    @Override
    public Uni<Set<UUID>> known(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery("select id from feedback where tenant_id = $1 and id = any ($2)")
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(PostgresFeedbackRepository::ids);
    }

    private static Set<UUID> ids(RowSet<Row> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.getUUID("id")));
        return ids;
    }

    @Override
    public Uni<Map<FeedbackIdentity, Delivery>> stored(
            SqlConnection connection, UUID tenantId, List<FeedbackIdentity> identities) {
        if (identities.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        String[] names = identities.stream().map(FeedbackIdentity::sourceName).toArray(String[]::new);
        String[] externalIds =
                identities.stream().map(FeedbackIdentity::externalId).toArray(String[]::new);
        return connection
                .preparedQuery(FIND_STORED)
                .execute(Tuple.of(tenantId, names, externalIds))
                .map(PostgresFeedbackRepository::duplicates);
    }

    private static Map<FeedbackIdentity, Delivery> duplicates(RowSet<Row> rows) {
        Map<FeedbackIdentity, Delivery> found = new HashMap<>();
        rows.forEach(row -> found.put(
                new FeedbackIdentity(row.getString("source_name"), row.getString("external_id")),
                new Delivery(
                        row.getUUID("id"),
                        Delivery.Outcome.DUPLICATE,
                        Resolution.valueOf(row.getString("resolution")))));
        return found;
    }

    @Override
    public Uni<List<StoredFeedback>> earlier(SqlConnection connection, UUID tenantId, List<StoredFeedback> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(List.of())
                : connection
                        .preparedQuery(FIND_EARLIER)
                        .execute(Tuple.of(tenantId, json.write(rows)))
                        .map(this::rows);
    }

    @Override
    public Uni<Void> replace(SqlConnection connection, UUID tenantId, List<StoredFeedback> records) {
        return connection
                .preparedQuery(REPLACE)
                .execute(Tuple.of(tenantId, json.write(records)))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<StoredFeedback>> elsewhere(
            SqlConnection connection, UUID tenantId, RerouteFilter filter, Place place, UUID after, int limit) {
        Where where = RerouteConditions.of(tenantId, filter).and("id > ?", after);
        String query = "select to_jsonb(f)::text from feedback f where " + where + RerouteConditions.notAt(place, where)
                + " order by id limit " + where.add(limit) + " for update";
        return connection.preparedQuery(query).execute(where.parameters()).map(this::rows);
    }

    @Override
    public Uni<Void> place(
            SqlConnection connection, UUID tenantId, Collection<UUID> ids, JourneyLinks links, Place place) {
        Tuple row = Tuple.of(tenantId, ids.toArray(UUID[]::new), links.journeyKey(), links.stepKey())
                .addString(links.touchpointKey())
                .addUUID(place.journeyId())
                .addUUID(place.stepId())
                .addUUID(place.touchpointId())
                .addString(place.resolution().name());
        return connection.preparedQuery(PLACE).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<List<StoredFeedback>> read(SqlConnection connection, UUID tenantId, UUID id) {
        return connection.preparedQuery(READ).execute(Tuple.of(tenantId, id)).map(this::rows);
    }

    @Override
    public Uni<List<StoredFeedback>> list(SqlConnection connection, UUID tenantId, FeedbackFilter filter, int limit) {
        JourneyLinks place = filter.place();
        Where where = Where.tenant(tenantId)
                .and("journey_id = ?", place.journeyId())
                .and("step_id = ?", place.stepId())
                .and("touchpoint_id = ?", place.touchpointId())
                .and("resolution = ?", place.areIds() ? null : Resolution.PENDING.name())
                .and("journey_key = ?", place.journeyKey())
                .and("step_key = ?", place.stepKey())
                .and("touchpoint_key = ?", place.touchpointKey())
                .and("persona_id = ?", filter.personaId())
                .and(WAITS_FOR_PERSONA, filter.personaKey())
                .and("channel = ?", filter.channel())
                .and("field_type = ?", filter.fieldType())
                .and("collected_at >= ?", moment(filter.from()))
                .and("collected_at < ?", moment(filter.to()))
                .and("resolution = ?", name(filter.resolution()))
                .and("source_name = ?", filter.source())
                .and("customer_hash = ?", hash(tenantId, filter.customerKey()))
                .and("id < ?", filter.before());
        String query = "select to_jsonb(f)::text from feedback f where " + where + " order by id desc limit "
                + where.add(limit);
        return connection.preparedQuery(query).execute(where.parameters()).map(this::rows);
    }

    private static @Nullable String name(@Nullable Resolution resolution) {
        return resolution == null ? null : resolution.name();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String hash(UUID tenantId, @Nullable String customerKey) {
        return customerKey == null ? null : Pseudonyms.of(tenantId, customerKey);
    }

    private List<StoredFeedback> rows(RowSet<Row> rows) {
        List<StoredFeedback> read = new ArrayList<>();
        rows.forEach(row -> read.add(read(row.getString(0))));
        return read;
    }

    private StoredFeedback read(String row) {
        return json.read(row, StoredFeedback.class);
    }
}
