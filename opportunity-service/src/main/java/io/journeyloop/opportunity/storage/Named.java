package io.journeyloop.opportunity.storage;

import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Where;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/** How a statement is told which record somebody has named. */
public final class Named {

    private Named() {}

    /** The tenant, the id and the key, one of which is null. */
    public static Tuple values(UUID tenantId, RecordRef ref) {
        return switch (ref) {
            case RecordRef.ById byId -> Tuple.of(tenantId, byId.id(), null);
            case RecordRef.ByKey byKey -> Tuple.of(tenantId, null, byKey.key());
        };
    }

    /** The same as a condition. */
    public static Where where(UUID tenantId, RecordRef ref) {
        return switch (ref) {
            case RecordRef.ById byId -> Where.tenant(tenantId).and("id = ?", byId.id());
            case RecordRef.ByKey byKey -> Where.tenant(tenantId).and("key = ?", byKey.key());
        };
    }
}
