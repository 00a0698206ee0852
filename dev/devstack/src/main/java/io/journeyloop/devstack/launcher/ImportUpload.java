package io.journeyloop.devstack.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Http;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Streams a file to the insight service and asks meanwhile how far it has come. */
final class ImportUpload {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String imports;
    private final String token;
    private final Terminal terminal;

    ImportUpload(Product product, String user, Terminal terminal) {
        this.imports = product.url(Service.INSIGHT) + "/api/v1/feedback/imports";
        this.token = product.tokens().of(user);
        this.terminal = terminal;
    }

    ImportSummary send(Path file, FeedbackFormat format, ImportMapping mapping) {
        var sent = new CountedFile(file);
        var request = HttpRequest.newBuilder(target(file, mapping))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", format.mediaType())
                .POST(HttpRequest.BodyPublishers.ofInputStream(sent::open))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = watch(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()), sent, size(file));
            if (answer.statusCode() != 201) {
                throw new DevstackException(
                        "The import was refused with " + answer.statusCode() + ": " + answer.body());
            }
            return new ImportSummary(parse(answer.body()), terminal.seconds());
        }
    }

    private URI target(Path file, ImportMapping mapping) {
        return URI.create(
                imports + "?fileName=" + encode(file.getFileName().toString()) + "&mapping=" + encode(mapping.json()));
    }

    private HttpResponse<String> watch(CompletableFuture<HttpResponse<String>> answer, CountedFile sent, long size) {
        while (true) {
            try {
                return answer.get(2, TimeUnit.SECONDS);
            } catch (TimeoutException stillAtIt) {
                terminal.step(progress(sent.bytes(), size));
            } catch (ExecutionException e) {
                throw new DevstackException(
                        "The import broke off: " + e.getCause() + "; sending the file again skips what has arrived", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DevstackException("Interrupted", e);
            }
        }
    }

    private String progress(long sent, long size) {
        var share = size == 0 ? 100 : Math.min(100, 100 * sent / size);
        return String.format(Locale.ROOT, "%.1f MB sent (%d %%)%s", sent / 1e6, share, latestCounts());
    }

    /** Counts of the newest run; nothing if the service does not answer just now. */
    private String latestCounts() {
        try {
            var answer = Http.send(Http.request(imports + "?limit=1")
                    .header("Authorization", "Bearer " + token)
                    .build());
            var counts = parse(answer.body()).path("items").path(0).path("counts");
            return counts.isMissingNode() ? "" : ", " + ImportSummary.counts(counts);
        } catch (DevstackException notNow) {
            return "";
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new DevstackException("The insight service answered something that is not JSON: " + body, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
