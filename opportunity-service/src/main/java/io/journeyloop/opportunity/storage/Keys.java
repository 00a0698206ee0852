package io.journeyloop.opportunity.storage;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses the keys that people refer to records by; in the tenant's turn, so that nobody takes one meanwhile. */
public final class Keys {

    private Keys() {}

    /** The keys of a table's records that are the slug, or begin with it. */
    public static Uni<Set<String>> like(SqlConnection connection, String table, UUID tenantId, String slug) {
        String query = "select key from " + table + " where tenant_id = $1 and (key = $2 or key like $2 || '-%')";
        return connection
                .preparedQuery(query)
                .execute(Tuple.of(tenantId, slug))
                .map(rows -> Set.copyOf(Rows.list(rows, row -> row.getString("key"))));
    }

    /**
     * The wished key, 409 where it is taken; or one made of the title.
     *
     * @param what the kind of record, for people
     * @param takenLike the keys of such records that are a slug, or begin with it
     */
    public static Uni<String> choose(
            @Nullable String wished, String title, String what, Function<String, Uni<Set<String>>> takenLike) {
        return takenLike.apply(wished == null ? Slugs.of(title) : wished).map(taken -> {
            if (wished == null) {
                return Slugs.unique(title, taken::contains);
            }
            if (taken.contains(wished)) {
                throw ProblemException.conflict("key_taken", "Another " + what + " has this key.");
            }
            return wished;
        });
    }
}
