package io.journeyloop.insight.imports.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.feedback.application.FeedbackReader;
import io.journeyloop.insight.imports.dialects.Dialects;
import io.journeyloop.insight.imports.dialects.EventLog;
import io.journeyloop.insight.imports.dialects.RecordLayout;
import io.journeyloop.insight.imports.dialects.TableLayout;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.settings.TimeZones;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.BoundedLines;
import io.journeyloop.kit.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens files of every format. Blocks its thread. */
@ApplicationScoped
class RowSources {

    private static final Duration LONGEST_READ = Duration.ofSeconds(30);

    private final FeedbackReader reader;
    private final ObjectMapper json;
    private final TenantTransactions transactions;
    private final TimeZones zones;

    RowSources(FeedbackReader reader, ObjectMapper json, TenantTransactions transactions, TimeZones zones) {
        this.reader = reader;
        this.json = json;
        this.transactions = transactions;
        this.zones = zones;
    }

    /** Reads as much of the file as is needed to tell that its rows can be read; 400 where they can't. */
    RowSource open(UUID tenantId, ImportRequest request, InputStream stream) {
        MappingRules.checkFields(request.mapping());
        Dialect named = request.dialect();
        if (named != null && !request.format().carries(named)) {
            throw ProblemException.invalid("dialect", "doesn't fit the Content-Type");
        }
        ZoneId home = home(tenantId);
        try {
            InputStream arriving = new ArrivingText(stream);
            return switch (request.format()) {
                case NDJSON ->
                    lines(request.mapping(), home, TextEncoding.detect(arriving).bytes());
                case XES ->
                    events(request.mapping(), home, TextEncoding.ofXml(arriving).reader());
                case CSV, TSV ->
                    table(request, home, TextEncoding.detect(arriving).reader());
            };
        } catch (UncheckedIOException unreadable) {
            throw unreadable(unreadable.getCause());
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** Where a day begins that doesn't say so. */
    private ZoneId home(UUID tenantId) {
        return transactions
                .readSql(tenantId, connection -> zones.of(connection, tenantId))
                .await()
                .atMost(LONGEST_READ);
    }

    private RowSource lines(ImportMapping mapping, ZoneId home, InputStream bytes) {
        if (!mapping.equals(ImportMapping.NONE)) {
            MappingRules.checkComplete(mapping);
        }
        RowMapper mapper = new RowMapper(RecordLayout.plain(mapping), home, reader, json);
        return new NdjsonRows(new BoundedLines(bytes), mapping, mapper, reader, json);
    }

    private RowSource events(ImportMapping mapping, ZoneId home, Reader text) throws IOException {
        if (!mapping.questions().isEmpty()) {
            throw ProblemException.invalid("mapping.questions", "is for surveys: an event is one record");
        }
        RecordLayout layout = EventLog.ofXes().overlaidBy(mapping);
        return new XesRows(new XesLog(text), new RowMapper(layout, home, reader, json));
    }

    private RowSource table(ImportRequest request, ZoneId home, Reader text) throws IOException {
        CsvTable table = new CsvTable(text, request.format());
        TableLayout layout =
                Dialects.layout(request.dialect(), table, request.mapping().questions());
        List<RecordLayout> records = layout.records(request.mapping());
        for (RecordLayout layoutOfRecord : records) {
            MappingRules.checkComplete(layoutOfRecord.mapping());
            table.check(layoutOfRecord.mapping());
        }
        return new CsvRows(
                table,
                layout,
                records.stream()
                        .map(record -> new RowMapper(record, home, reader, json))
                        .toList());
    }

    /** The 400 for a file whose beginning can't be read. */
    private static ProblemException unreadable(@Nullable IOException failure) {
        return ProblemException.invalid(
                "body",
                failure instanceof UnreadableFileException
                        ? Objects.requireNonNull(failure.getMessage())
                        : "can't be read");
    }
}
