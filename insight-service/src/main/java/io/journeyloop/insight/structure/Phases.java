package io.journeyloop.insight.structure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The phases of the journeys that are known here. */
@ApplicationScoped
public class Phases {

    /** Steps that have left the phase still had their customers in it. */
    private static final String FIND = """
            select p.journey_id, p.id,
                array(select s.id from node_replica s
                      where s.tenant_id = $1 and s.journey_id = p.journey_id and s.parent_id = p.id and s.kind = 'STEP'
                      order by s.id) as steps
            from node_replica p
            where p.tenant_id = $1 and p.kind = 'PHASE' and ($2::uuid is null or p.journey_id = $2)
              and (p.id = $4 or ($4::uuid is null and p.key = $3))
            order by p.removed, p.journey_id, p.id limit 1
            """;

    /** A phase with its steps. */
    public record KnownPhase(UUID journeyId, UUID id, List<UUID> stepIds) {}

    /** The phase that is meant, in the journey where one is given. */
    public Uni<Optional<KnownPhase>> find(
            SqlConnection connection, UUID tenantId, @Nullable UUID journeyId, PhaseLink link) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, journeyId, link.key(), link.id()))
                .map(rows -> rows.rowCount() == 0
                        ? Optional.empty()
                        : Optional.of(phase(rows.iterator().next())));
    }

    private static KnownPhase phase(Row row) {
        return new KnownPhase(row.getUUID("journey_id"), row.getUUID("id"), List.of(row.getArrayOfUUIDs("steps")));
    }
}
