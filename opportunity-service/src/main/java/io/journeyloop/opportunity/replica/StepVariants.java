package io.journeyloop.opportunity.replica;

import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks up the ways in which steps are offered at the same time. */
@ApplicationScoped
public class StepVariants {

    private static final String LOOK_UP = """
            select variant_keys from node_replica where tenant_id = $1 and id = $2 and variant_keys is not null
            """;

    /** The keys of the step's variants; empty where its journey has not told of them. */
    public Uni<Optional<Set<String>>> of(SqlConnection connection, UUID tenantId, UUID stepId) {
        return connection
                .preparedQuery(LOOK_UP)
                .execute(Tuple.of(tenantId, stepId))
                .map(rows -> Rows.first(rows, row -> Set.copyOf(List.of(row.getArrayOfStrings("variant_keys")))));
    }
}
