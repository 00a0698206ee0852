package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.application.IntakeTerms;
import io.journeyloop.insight.imports.application.ImportRuns.NewRun;
import io.journeyloop.insight.imports.domain.ImportLimits;
import io.journeyloop.insight.limits.IntakeGate;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Deadline;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file in while it arrives, a chunk a transaction, each with the counts that it changes: what a run says it has
 * accepted is stored, whatever happens next. While chunks are stored the next one is read, and no further. Blocks its
 * thread, and through it the sender, whose file therefore never has to fit into memory.
 */
@ApplicationScoped
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    private final RowSources sources;
    private final ImportRuns runs;
    private final ChunkStore chunks;
    private final TenantTransactions transactions;
    private final IntakeGate gate;
    private final ImportAnnouncements announcements;

    ImportRunner(
            RowSources sources,
            ImportRuns runs,
            ChunkStore chunks,
            TenantTransactions transactions,
            IntakeGate gate,
            ImportAnnouncements announcements) {
        this.announcements = announcements;
        this.sources = sources;
        this.runs = runs;
        this.chunks = chunks;
        this.transactions = transactions;
        this.gate = gate;
    }

    /** Reads a file to its end, or to where it can't be read any further; answers the run's id. */
    public UUID run(Caller caller, ImportRequest request, InputStream stream) {
        Deadline.lift(); // a run that has begun tells how it ended, whoever waits for it
        try (IntakeGate.Pass pass = gate.admitImport(caller.tenantId())) {
            return admitted(caller, request, stream);
        }
    }

    private UUID admitted(Caller caller, ImportRequest request, InputStream stream) {
        RowSource rows = sources.open(caller.tenantId(), request, stream);
        UUID id = Ids.next();
        await(
                caller,
                connection -> runs.start(
                        connection, caller.tenantId(), new NewRun(id, request, rows.dialect(), caller.userId())));
        String failure = readAll(caller, new IntakeTerms(id, request.onDuplicate()), id, rows);
        await(
                caller,
                connection -> runs.finish(connection, caller.tenantId(), id, failure)
                        .chain(() -> announcements.announce(connection, caller.tenantId(), id)));
        return id;
    }

    private @Nullable String readAll(Caller caller, IntakeTerms terms, UUID id, RowSource rows) {
        try {
            storeAll(caller, terms, id, rows);
            return null;
        } catch (UnreadableFileException wrong) {
            return wrong.getMessage();
        } catch (IOException cutOff) {
            LOG.infof("Import %s was cut off: %s", id, cutOff.getMessage());
            return "The file was cut off. What was counted is stored; send the file again for the rest.";
        } catch (ProblemException stopped) {
            LOG.infof("Import %s was stopped: %s", id, stopped.getMessage());
            return "The run was stopped: " + stopped.getMessage()
                    + " What was counted is stored; send the file again for the rest.";
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Import %s broke off", id);
            return "The service could not go on. What was counted is stored; send the file again for the rest.";
        }
    }

    private void storeAll(Caller caller, IntakeTerms terms, UUID id, RowSource rows) throws IOException {
        ChunksInFlight storing = new ChunksInFlight();
        try {
            long errors = 0;
            ChunkSize size = ChunkSize.first(gate.filesAtOnce());
            for (Chunk next = Chunk.next(rows, size); !next.isEmpty(); next = Chunk.next(rows, size)) {
                Chunk chunk = next;
                long errorsBefore = errors;
                storing.add(chunk, () -> chunks.store(caller, id, terms, chunk, errorsBefore));
                errors += chunk.errors().size();
                size = size.next(gate.filesAtOnce());
                IOException broken = chunk.failure();
                if (broken != null) {
                    throw broken;
                }
            }
        } finally {
            storing.awaitAll();
        }
    }

    private void await(Caller caller, Function<SqlConnection, Uni<Void>> work) {
        transactions.writeSql(caller.tenantId(), work).await().atMost(ImportLimits.LONGEST_TRANSACTION);
    }
}
