package io.journeyloop.insight.imports.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.feedback.application.FeedbackReader;
import io.journeyloop.insight.imports.dialects.Dialects;
import io.journeyloop.insight.imports.dialects.EventLog;
import io.journeyloop.insight.imports.dialects.RecordLayout;
import io.journeyloop.insight.imports.dialects.TableLayout;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.BoundedLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opens files of every format. */
@ApplicationScoped
class RowSources {

    private final FeedbackReader reader;
    private final ObjectMapper json;

    RowSources(FeedbackReader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
    }

    /** Reads as much of the file as is needed to tell that its rows can be read; 400 where they can't. */
    RowSource open(ImportRequest request, InputStream stream) {
        MappingRules.checkFields(request.mapping());
        Dialect named = request.dialect();
        if (named != null && !request.format().carries(named)) {
            throw ProblemException.invalid("dialect", "doesn't fit the Content-Type");
        }
        try {
            InputStream arriving = new ArrivingText(stream);
            return switch (request.format()) {
                case NDJSON ->
                    lines(request.mapping(), TextEncoding.detect(arriving).bytes());
                case XES ->
                    events(request.mapping(), TextEncoding.ofXml(arriving).reader());
                case CSV, TSV -> table(request, TextEncoding.detect(arriving).reader());
            };
        } catch (UncheckedIOException unreadable) {
            throw unreadable(unreadable.getCause());
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private RowSource lines(ImportMapping mapping, InputStream bytes) {
        if (!mapping.equals(ImportMapping.NONE)) {
            MappingRules.checkComplete(mapping);
        }
        RowMapper mapper = new RowMapper(RecordLayout.plain(mapping), reader, json);
        return new NdjsonRows(new BoundedLines(bytes), mapping, mapper, reader, json);
    }

    private RowSource events(ImportMapping mapping, Reader text) throws IOException {
        if (!mapping.questions().isEmpty()) {
            throw ProblemException.invalid("mapping.questions", "is for surveys: an event is one record");
        }
        RecordLayout layout = EventLog.ofXes().overlaidBy(mapping);
        return new XesRows(new XesLog(text), new RowMapper(layout, reader, json));
    }

    private RowSource table(ImportRequest request, Reader text) throws IOException {
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
                        .map(record -> new RowMapper(record, reader, json))
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
