package io.journeyloop.insight.imports.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.feedback.application.FeedbackReader;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.BoundedLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Objects;

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
    RowSource open(ImportRequest request, InputStream stream) throws IOException {
        ImportMapping mapping = request.mapping();
        boolean mapped = request.format() == ImportFormat.CSV || !mapping.equals(ImportMapping.NONE);
        if (mapped) {
            MappingRules.check(mapping);
        }
        RowMapper mapper = new RowMapper(mapping, reader, json);
        TextEncoding.Text text = TextEncoding.detect(stream);
        return switch (request.format()) {
            case CSV -> CsvRows.open(new InputStreamReader(text.bytes(), text.charset()), mapping, mapper);
            case NDJSON -> new NdjsonRows(new BoundedLines(text.bytes()), mapping, mapper, reader, json);
        };
    }

    /** The 400 for a file whose beginning can't be read. */
    static ProblemException unreadable(IOException failure) {
        return ProblemException.invalid(
                "body",
                failure instanceof UnreadableFileException
                        ? Objects.requireNonNull(failure.getMessage())
                        : "can't be read");
    }
}
