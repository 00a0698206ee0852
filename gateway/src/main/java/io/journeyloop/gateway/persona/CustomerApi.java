package io.journeyloop.gateway.persona;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Customers, by their opaque keys. */
@GraphQLApi
public class CustomerApi {
    private static final Address<Customer> CUSTOMERS = Address.of(Service.PERSONA, "api/v1/customers", Customer.class);

    private final Records records;

    CustomerApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One customer; null with the error not_found when there is none.")
    public Uni<Customer> customer(
            @NonNull @Description("The integrator's opaque key of the customer.") String customerKey) {
        return records.read(CUSTOMERS.at(customerKey));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Customers, by their keys.")
    public Uni<CustomerConnection> customers(
            @Nullable @Description("Which ones.") CustomerFilter filter,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return records.page(CUSTOMERS.with(Filters.parameters(context)), first, after)
                .map(CustomerConnection::of);
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Makes a customer, or puts what is known in the place of what was.")
    public Uni<CustomerDelivery> deliverCustomer(
            @NonNull @Description("The integrator's opaque key of the customer.") String customerKey,
            @NonNull @Description("What is known; it takes the place of what was known.") CustomerInput input,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            Context context) {
        return records.put(CUSTOMERS.at(customerKey).as(CustomerDelivery.class), version, input(context));
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Gives a customer a persona.")
    public Uni<AssignedPersona> assignPersona(
            @NonNull @Description("The integrator's opaque key of the customer.") String customerKey,
            @NonNull @Id @Description("The persona.") String personaId,
            @Nullable @Description("Who says so, and how sure.") AssignmentInput input,
            Context context) {
        return records.put(
                        CUSTOMERS.at(customerKey, "personas", personaId),
                        null,
                        input == null ? Map.of() : input(context))
                .replaceWith(new AssignedPersona(customerKey, personaId));
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Takes a persona from a customer.")
    public Uni<AssignedPersona> unassignPersona(
            @NonNull @Description("The integrator's opaque key of the customer.") String customerKey,
            @NonNull @Id @Description("The persona.") String personaId) {
        return records.delete(CUSTOMERS.at(customerKey, "personas", personaId), null)
                .replaceWith(new AssignedPersona(customerKey, personaId));
    }
}
