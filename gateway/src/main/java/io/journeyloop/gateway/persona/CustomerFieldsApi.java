package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.access.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads to customers, and from them to their personas and segments; integrators, who write them, read nothing. */
@GraphQLApi
public class CustomerFieldsApi {
    private final Customers customers;
    private final Personas personas;
    private final Segments segments;

    CustomerFieldsApi(Customers customers, Personas personas, Segments segments) {
        this.customers = customers;
        this.personas = personas;
        this.segments = segments;
    }

    @Description("The persona itself.")
    public Uni<Persona> persona(@Source CustomerPersona assignment) {
        return personas.find(assignment.personaId());
    }

    @Description("The segment itself.")
    public Uni<Segment> segment(@Source CustomerSegment membership) {
        return segments.find(membership.id());
    }

    @Description("What is known of the customer.")
    public Uni<Customer> customer(@Source SegmentMember member) {
        return customers.find(member.customerKey());
    }

    @RolesAllowed(Roles.VIEWER)
    @Description("What is known of the customer now.")
    public Uni<Customer> customer(@Source CustomerDelivery delivery) {
        return customers.find(delivery.customerKey());
    }

    @RolesAllowed(Roles.VIEWER)
    @Description("What is known of the customer now; null where nothing was delivered.")
    public Uni<Customer> customer(@Source AssignedPersona assignment) {
        return customers.find(assignment.customerKey());
    }

    @RolesAllowed(Roles.VIEWER)
    @Description("The persona itself.")
    public Uni<Persona> persona(@Source AssignedPersona assignment) {
        return personas.find(assignment.personaId());
    }
}
