package io.journeyloop.insight.imports.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.feedback.application.FeedbackReader;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.http.BoundedLines;
import io.journeyloop.kit.json.StorableText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of an NDJSON file: feedback as it is, or flat objects whose properties are mapped like columns. */
final class NdjsonRows implements RowSource {

    private final BoundedLines lines;
    private final ImportMapping mapping;
    private final RowMapper mapper;
    private final FeedbackReader reader;
    private final ObjectMapper json;

    NdjsonRows(BoundedLines lines, ImportMapping mapping, RowMapper mapper, FeedbackReader reader, ObjectMapper json) {
        this.lines = lines;
        this.mapping = mapping;
        this.mapper = mapper;
        this.reader = reader;
        this.json = json;
    }

    @Override
    public Dialect dialect() {
        return Dialect.NDJSON;
    }

    @Override
    public Optional<ImportedRow> next() throws IOException {
        BoundedLines.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? Optional.empty() : Optional.of(row(line));
    }

    private ImportedRow row(BoundedLines.Line line) {
        if (line.tooLong()) {
            return bad(line, null, "must not exceed " + BoundedLines.LONGEST_LINE + " bytes");
        }
        Optional<String> offence = StorableText.firstOffence(line.bytes());
        if (offence.isPresent()) {
            return bad(line, offence.get(), "must not contain NUL or half a character");
        }
        try {
            JsonNode item = json.readTree(line.bytes());
            return item.isObject() ? row(line, item) : bad(line, null, "must be a JSON object");
        } catch (IOException malformed) {
            return bad(line, null, "must be JSON in UTF-8");
        }
    }

    private ImportedRow row(BoundedLines.Line line, JsonNode item) {
        return mapping.equals(ImportMapping.NONE)
                ? mapper.result(line.number(), line.number(), reader.read(item))
                : mapper.read(line.number(), line.number(), property -> cell(item, property));
    }

    private static Optional<String> cell(JsonNode item, String property) {
        JsonNode value = item.path(property);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static ImportedRow bad(BoundedLines.Line line, @Nullable String column, String reason) {
        return new ImportedRow.Bad(List.of(new RowError(line.number(), line.number(), column, reason)));
    }
}
