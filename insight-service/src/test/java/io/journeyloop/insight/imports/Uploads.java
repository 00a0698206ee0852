package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.FEEDBACK;

import io.journeyloop.testkit.TestTenant;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Files on their way into a tenant. */
record Uploads(TestTenant tenant) {

    static final String IMPORTS = FEEDBACK + "/imports";
    static final String MAPPING = """
            {"columns": {"externalId": "", "value": "Rating", "comment": "Text", "collectedAt": "When"},
             "constants": {"source.type": "REVIEW", "source.name": "shop", "fieldType": "RATING"},
             "metadata": {"department": "#5"}}
            """;
    static final String HEADER = ",Rating,Text,When,Department\n";

    static String rows(int count) {
        return HEADER
                + IntStream.range(0, count)
                        .mapToObj(i -> "r" + i + "," + (1 + i % 5) + ",text " + i + ",2026-02-01,Tops\n")
                        .collect(Collectors.joining());
    }

    static String line(String externalId) {
        return """
                {"source": {"type": "REVIEW", "name": "shop"}, "externalId": "%s", "fieldType": "RATING", "value": 1}""".formatted(externalId);
    }

    Response csv(byte[] file) {
        return send("text/csv", MAPPING, file);
    }

    Response ndjson(byte[] file) {
        return send("application/x-ndjson", null, file);
    }

    Response send(String contentType, @Nullable String mapping, byte[] file) {
        return sender(contentType, mapping).body(file).post(IMPORTS);
    }

    RequestSpecification sender(String contentType, @Nullable String mapping) {
        RequestSpecification sender = tenant.integrator().config(raw()).contentType(contentType);
        return mapping == null ? sender : sender.queryParam("mapping", mapping);
    }

    /** A file as a tool has exported it. */
    static byte[] sample(String name) throws IOException {
        try (InputStream file = Uploads.class.getResourceAsStream("/samples/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return compressed.toByteArray();
    }

    static RestAssuredConfig raw() {
        return RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }
}
