package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.application.FeedbackIntake;
import io.journeyloop.insight.feedback.application.IntakeTerms;
import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.insight.limits.IntakeGate;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what an import would do to the beginning of a file, and does nothing. Blocks its thread. */
@ApplicationScoped
public class ImportPreview {

    /** How many rows are looked at. */
    public static final int ROWS = 100;

    /** How many records of these rows, which may be questionnaires with many answers each. */
    public static final int RECORDS = 2000;

    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(30);

    private final RowSources sources;
    private final FeedbackIntake intake;
    private final TenantTransactions transactions;
    private final IntakeGate gate;

    ImportPreview(RowSources sources, FeedbackIntake intake, TenantTransactions transactions, IntakeGate gate) {
        this.sources = sources;
        this.intake = intake;
        this.transactions = transactions;
        this.gate = gate;
    }

    /** What would come of one record. */
    public sealed interface Fate {

        /** It can be stored. */
        record Usable(long row, FeedbackIntake.Preview preview) implements Fate {}

        /** It can't, with everything that is wrong with it. */
        record Rejected(List<RowError> errors) implements Fate {}

        /** It is no answer. */
        record Skipped(long row) implements Fate {}
    }

    /**
     * What would come of the first rows.
     *
     * @param failure why the file can't be read further than these records; null where it can
     */
    public record Outlook(
            Dialect dialect, List<Fate> fates, @Nullable String failure) {}

    /** Reads the beginning of a file; 400 where not even that can be read, 429 where too many are being read. */
    public Outlook of(Caller caller, ImportRequest request, InputStream stream) {
        try (IntakeGate.Pass pass = gate.admitImport(caller.tenantId())) {
            return admitted(caller, request, stream);
        }
    }

    private Outlook admitted(Caller caller, ImportRequest request, InputStream stream) {
        RowSource rows = sources.open(caller.tenantId(), request, stream);
        List<ImportedRow> read = new ArrayList<>();
        String failure = read(rows, read);
        return new Outlook(rows.dialect(), fates(caller, request, read), failure);
    }

    private static @Nullable String read(RowSource rows, List<ImportedRow> read) {
        Set<Long> seen = new HashSet<>();
        try {
            while (read.size() < RECORDS) {
                Optional<ImportedRow> record = rows.next();
                if (record.isEmpty() || seen.add(record.get().row()) && seen.size() > ROWS) {
                    return null;
                }
                read.add(record.get());
            }
            return null;
        } catch (UnreadableFileException wrong) {
            return wrong.getMessage();
        } catch (IOException cutOff) {
            return "The file was cut off.";
        }
    }

    private List<Fate> fates(Caller caller, ImportRequest request, List<ImportedRow> read) {
        List<Feedback> usable = new ArrayList<>();
        for (ImportedRow row : read) {
            if (row instanceof ImportedRow.Good good) {
                usable.add(good.feedback());
            }
        }
        IntakeTerms terms = IntakeTerms.of(request.onDuplicate());
        Iterator<FeedbackIntake.Preview> previews = transactions
                .readSql(caller.tenantId(), connection -> intake.preview(connection, caller, terms, usable))
                .await()
                .atMost(LONGEST_TRANSACTION)
                .iterator();
        return read.stream()
                .<Fate>map(row -> switch (row) {
                    case ImportedRow.Good good -> new Fate.Usable(good.row(), previews.next());
                    case ImportedRow.Bad(var errors) -> new Fate.Rejected(errors);
                    case ImportedRow.Skipped(long place) -> new Fate.Skipped(place);
                })
                .toList();
    }
}
