package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Erasing customers, for good and everywhere. */
@GraphQLApi
public class ErasureApi {
    private static final Address<Erasure> ERASURES = Address.of(Service.PERSONA, "api/v1/erasures", Erasure.class);

    private final Records records;

    ErasureApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One receipt; null with the error not_found when there is none.")
    public Uni<Erasure> erasure(@NonNull @Id @Description("Its id.") String id) {
        return records.read(ERASURES.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Receipts, the newest first.")
    public Uni<ErasureConnection> erasures(
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(ERASURES, first, after).map(ErasureConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description(
            "Erases a customer in all services; it can't be undone. Without such a customer the receipt names no part.")
    public Uni<Erasure> eraseCustomer(
            @NonNull @Description("The integrator's opaque key of the customer.") String customerKey) {
        return records.act(
                Address.of(Service.PERSONA, "api/v1/customers", Erasure.class).at(customerKey, "erase"), null);
    }
}
