package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.SavedMapping;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where saved mappings are kept. Those that were archived are not found. */
public interface SavedMappings {

    /** The constraint that keeps names unique. */
    String UNIQUE_NAME = "import_mapping_name_unique";

    Uni<Void> add(SqlConnection connection, UUID tenantId, SavedMapping mapping);

    /** Replaces what is stored; the caller has locked it by {@link #find}. */
    Uni<Void> replace(SqlConnection connection, UUID tenantId, SavedMapping mapping);

    Uni<Void> archive(SqlConnection connection, UUID tenantId, UUID id);

    /** Those that fit, the oldest first; one that is wanted by id is locked until the transaction ends. */
    Uni<List<SavedMapping>> find(SqlConnection connection, UUID tenantId, MappingFilter filter);

    /**
     * Which mappings to find; null means any.
     *
     * @param after the last mapping of the page before
     */
    record MappingFilter(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable UUID after,
            int limit) {}
}
