package io.journeyloop.system;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans by OTLP over gRPC, as a collector does, and keeps them all. */
final class TraceCollector implements AutoCloseable {

    private static final String EXPORT = "/opentelemetry.proto.collector.trace.v1.TraceService/Export";

    /** Of a message in gRPC: whether it is compressed, and its length. */
    private static final int PREFIX = 5;

    private final Vertx vertx = Vertx.vertx();
    private final List<Seen> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server = vertx.createHttpServer();

    private TraceCollector() {}

    /** A span with the name of the service that told of it. */
    record Seen(String service, Span span) {

        String id() {
            return hex(span.getSpanId());
        }

        String parentId() {
            return hex(span.getParentSpanId());
        }

        boolean is(String wantedService, Span.SpanKind kind) {
            return service.equals(wantedService) && span.getKind() == kind;
        }

        /** Whether any of its attributes is a text that holds this one. */
        boolean tells(String text) {
            return span.getAttributesList().stream()
                    .anyMatch(attribute -> attribute.getValue().getStringValue().contains(text));
        }
    }

    static TraceCollector start() {
        TraceCollector collector = new TraceCollector();
        collector
                .server
                .requestHandler(collector::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return collector;
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    List<Seen> ofTrace(String traceId) {
        return spans.stream()
                .filter(seen -> hex(seen.span().getTraceId()).equals(traceId))
                .toList();
    }

    private void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response().putHeader("content-type", "application/grpc");
        if (!request.path().equals(EXPORT)) {
            response.putHeader("grpc-status", "12").end(); // UNIMPLEMENTED: metrics and logs
            return;
        }
        request.body().onSuccess(body -> {
            take(body.getBytes(PREFIX, body.length()));
            response.putTrailer("grpc-status", "0").end(Buffer.buffer(new byte[PREFIX]));
        });
    }

    private void take(byte[] message) {
        try {
            ExportTraceServiceRequest.parseFrom(message).getResourceSpansList().forEach(this::take);
        } catch (InvalidProtocolBufferException noOtlp) {
            throw new IllegalStateException(noOtlp);
        }
    }

    private void take(ResourceSpans sent) {
        String service = sent.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .findFirst()
                .orElseThrow()
                .getStringValue();
        sent.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .forEach(span -> spans.add(new Seen(service, span)));
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
