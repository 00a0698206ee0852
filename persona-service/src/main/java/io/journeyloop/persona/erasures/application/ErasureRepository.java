package io.journeyloop.persona.erasures.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.persona.erasures.domain.ErasedPart;
import io.journeyloop.persona.erasures.domain.Erasure;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where customers are forgotten, and the receipts of that are kept. */
public interface ErasureRepository {

    /** Removes everything that is known of a customer; answers what there was. */
    Uni<List<ErasedPart>> remove(SqlConnection connection, UUID tenantId, String customerKey);

    Uni<Void> add(SqlConnection connection, UUID tenantId, Erasure erasure);

    /** Stores how often an erasure was asked for. */
    Uni<Void> update(SqlConnection connection, UUID tenantId, Erasure erasure);

    /** The newest receipt of a customer. */
    Uni<Optional<Erasure>> newest(SqlConnection connection, UUID tenantId, String customerHash);

    Uni<Optional<Erasure>> find(SqlConnection connection, UUID tenantId, UUID id);

    /** One more than the page holds, the newest first. */
    Uni<List<Erasure>> list(SqlConnection connection, UUID tenantId, PageRequest page);
}
