package io.journeyloop.insight.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as a file while it is read: the next page is fetched when the one before it has gone out, so a slow
 * reader slows the reading down. To be called on a thread that may block.
 */
@ApplicationScoped
public class FileExport {

    private final ObjectMapper json;

    FileExport(ObjectMapper json) {
        this.json = json;
    }

    /**
     * How a record looks in a file.
     *
     * @param columns names of the CSV file's columns
     * @param cells a record's cells, one for each column
     * @param line a record as NDJSON shows it
     */
    public record Layout<T>(List<String> columns, Function<T, List<?>> cells, Function<T, ?> line) {}

    /** A whole list in a format; the first page is read before the answer begins, so that what fails at once is told. */
    public <T> Response of(String name, FileFormat format, Layout<T> layout, Function<PageRequest, Uni<Page<T>>> list) {
        Page<T> first = page(list, null);
        StreamingOutput body = output -> {
            try (Sink<T> sink = format == FileFormat.CSV ? csv(output, layout) : ndjson(output, layout)) {
                Page<T> page = first;
                sink.write(page.items());
                while (page.nextCursor() != null) {
                    page = page(list, page.nextCursor());
                    sink.write(page.items());
                }
            }
        };
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format + "\"")
                .build();
    }

    private static <T> Page<T> page(Function<PageRequest, Uni<Page<T>>> list, @Nullable String cursor) {
        return list.apply(PageRequest.of(PageRequest.MAX_LIMIT, cursor)).await().indefinitely();
    }

    private interface Sink<T> extends AutoCloseable {
        void write(List<T> records) throws IOException;

        @Override
        void close() throws IOException;
    }

    private static <T> Sink<T> csv(OutputStream output, Layout<T> layout) throws IOException {
        Writer writer = new OutputStreamWriter(new BufferedOutputStream(output), UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(layout.columns());
        return new Sink<>() {
            @Override
            public void write(List<T> records) throws IOException {
                for (T item : records) {
                    printer.printRecord(layout.cells().apply(item));
                }
            }

            @Override
            public void close() throws IOException {
                printer.close(true);
            }
        };
    }

    private <T> Sink<T> ndjson(OutputStream output, Layout<T> layout) {
        OutputStream buffered = new BufferedOutputStream(output);
        return new Sink<>() {
            @Override
            public void write(List<T> records) throws IOException {
                for (T item : records) {
                    buffered.write(json.writeValueAsBytes(layout.line().apply(item)));
                    buffered.write('\n');
                }
            }

            @Override
            public void close() throws IOException {
                buffered.close();
            }
        };
    }
}
