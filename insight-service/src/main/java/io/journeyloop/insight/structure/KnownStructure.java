package io.journeyloop.insight.structure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.insight.structure.JourneyFacts.Node;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All that is known of a tenant's journeys and personas, as their events once told it. */
@ApplicationScoped
public class KnownStructure {

    private static final String JOURNEYS = """
            select r.id, r.key, r.title, r.archived,
                (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'key', n.key, 'kind', n.kind, 'name', n.name,
                                           'parentId', n.parent_id, 'order', coalesce(n.position, 0))), '[]')::text
                 from node_replica n where n.tenant_id = $1 and n.journey_id = r.id) as nodes
            from journey_replica r where r.tenant_id = $1 order by r.id
            """;

    private static final String PERSONAS =
            "select id, key, name, archived from persona_replica where tenant_id = $1 order by id";

    private final JsonColumns json;

    KnownStructure(JsonColumns json) {
        this.json = json;
    }

    /** Every journey, with the nodes that have left it too. */
    public Uni<List<JourneyFacts>> journeys(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(JOURNEYS)
                .execute(Tuple.of(tenantId))
                .map(rows -> rows.stream().map(this::journey).toList());
    }

    /** Every persona, merged ones as themselves. */
    public Uni<List<PersonaFacts>> personas(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(PERSONAS)
                .execute(Tuple.of(tenantId))
                .map(rows -> rows.stream().map(KnownStructure::persona).toList());
    }

    private JourneyFacts journey(Row row) {
        List<Node> nodes = json.read(row.getString("nodes"), new TypeReference<>() {});
        return new JourneyFacts(row.getUUID("id"), row.getString("key"), row.getString("title"), status(row), nodes);
    }

    private static PersonaFacts persona(Row row) {
        return new PersonaFacts(row.getUUID("id"), row.getString("key"), row.getString("name"), status(row));
    }

    private static String status(Row row) {
        return row.getBoolean("archived") ? "ARCHIVED" : "ACTIVE";
    }
}
