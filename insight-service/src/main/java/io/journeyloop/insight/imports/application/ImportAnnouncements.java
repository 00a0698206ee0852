package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportCounts;
import io.journeyloop.insight.imports.domain.ImportRun;
import io.journeyloop.insight.imports.domain.ImportStatus;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells how a run gets on, in the transaction that moves it. */
@ApplicationScoped
class ImportAnnouncements {
    private final ImportRuns runs;
    private final Outbox outbox;

    ImportAnnouncements(ImportRuns runs, Outbox outbox) {
        this.runs = runs;
        this.outbox = outbox;
    }

    /** Payload of {@code journeyloop.feedback-import.progressed.v1}: absolute counts, so that replays are harmless. */
    record Progress(UUID importId, ImportStatus status, ImportCounts counts) {
        static NewEvent of(ImportRun run) {
            return new NewEvent(
                    "journeyloop.feedback-import.progressed.v1",
                    run.id(),
                    run.version(),
                    new Progress(run.id(), run.status(), run.counts()));
        }
    }

    Uni<Void> announce(SqlConnection connection, UUID tenantId, UUID id) {
        return runs.find(connection, tenantId, id, null).chain(run -> {
            List<NewEvent> events = Stream.ofNullable(run).map(Progress::of).toList();
            return outbox.append(connection, tenantId, events);
        });
    }
}
