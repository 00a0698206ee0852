package io.journeyloop.opportunity.measurement.application;

import io.journeyloop.opportunity.measurement.domain.Outcome;
import io.journeyloop.opportunity.measurement.domain.Subject;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Whoever had something measured, and is told what it came to, in the transaction that decides it. */
public interface Judged {

    Subject.Kind kind();

    Uni<Void> decided(SqlConnection connection, UUID tenantId, UUID subjectId, Outcome outcome);
}
