package io.journeyloop.persona.customers.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.customers.application.CustomerRepository.Assignment;
import io.journeyloop.persona.customers.domain.AssignmentMethod;
import io.journeyloop.persona.personas.application.LinkablePersonas;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;

/** Giving personas to customers, and taking them back. */
@ApplicationScoped
public class AssignmentService {

    private final TenantTransactions transactions;
    private final CustomerRepository customers;
    private final LinkablePersonas personas;
    private final Clock clock;

    AssignmentService(
            TenantTransactions transactions, CustomerRepository customers, LinkablePersonas personas, Clock clock) {
        this.transactions = transactions;
        this.customers = customers;
        this.personas = personas;
        this.clock = clock;
    }

    /** Gives a persona to a customer, by a person's or a model's judgement. */
    public Uni<Void> assign(
            Caller caller, String customerKey, UUID personaId, AssignmentMethod method, BigDecimal confidence) {
        UUID tenantId = caller.tenantId();
        Assignment assignment = new Assignment(personaId, method, confidence, clock.instant());
        return transactions.writeSql(
                tenantId,
                connection -> requireCustomer(connection, tenantId, customerKey)
                        .chain(() -> personas.standing(connection, tenantId, personaId))
                        .invoke(standing -> requireLinkable(standing, personaId))
                        .chain(() -> customers.assign(connection, tenantId, customerKey, assignment)));
    }

    /** Takes a persona back that was given by a person or a model; what a segment's rule says stays. */
    public Uni<Void> unassign(Caller caller, String customerKey, UUID personaId) {
        UUID tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> customers
                        .unassign(connection, tenantId, customerKey, personaId)
                        .invoke(removed -> {
                            if (!removed) {
                                throw ProblemException.notFound("assignment to persona", personaId);
                            }
                        })
                        .replaceWithVoid());
    }

    /** In the customers' turn, so that an erasure can't overlook what is assigned meanwhile. */
    private Uni<Void> requireCustomer(SqlConnection connection, UUID tenantId, String customerKey) {
        return CustomerTurn.take(connection, tenantId)
                .chain(() -> customers.version(connection, tenantId, customerKey))
                .invoke(version -> {
                    if (version.isEmpty()) {
                        throw ProblemException.notFound("customer", "with this key");
                    }
                })
                .replaceWithVoid();
    }

    private static void requireLinkable(LinkablePersonas.Standing standing, UUID personaId) {
        switch (standing) {
            case LINKABLE -> {}
            case UNKNOWN -> throw ProblemException.notFound("persona", personaId);
            case ARCHIVED ->
                throw ProblemException.conflict("persona_archived", "The persona is archived and takes no new links.");
        }
    }
}
