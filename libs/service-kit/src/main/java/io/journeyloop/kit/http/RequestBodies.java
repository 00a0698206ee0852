package io.journeyloop.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.kit.errors.Problem;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.json.StorableText;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads every body that is not a stream before the endpoint is called: bounded, so that no upload can fill the memory,
 * and free of text that the database could not store.
 */
@ApplicationScoped
class RequestBodies {

    /** After authentication's handlers, before the endpoints. */
    private static final int ORDER = 0;

    /** What is too large is still read to its end, up to here, so that the client gets to see the answer. */
    private static final long DRAIN_LIMIT = 64L * 1024 * 1024;

    private final long limit;
    private final Set<String> streamed;
    private final ObjectMapper json;

    /** @param streamed the media types that endpoints read as a stream, with limits of their own */
    RequestBodies(
            @ConfigProperty(name = "journeyloop.http.max-body", defaultValue = "5M") MemorySize limit,
            @ConfigProperty(
                            name = "journeyloop.http.streamed",
                            defaultValue = "text/csv,text/tab-separated-values,application/x-ndjson")
                    Set<String> streamed,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.streamed = Set.copyOf(streamed);
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::read);
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isStreamed(request) || hasNoBody(request)) {
            context.next();
            return;
        }
        Buffer body = Buffer.buffer();
        long[] received = {0};
        request.exceptionHandler(context::fail);
        request.handler(chunk -> {
            received[0] += chunk.length();
            if (received[0] <= limit) {
                body.appendBuffer(chunk);
            } else if (received[0] > DRAIN_LIMIT) {
                request.connection().close();
            }
        });
        request.endHandler(end -> {
            if (received[0] > limit) {
                refuse(context, ProblemException.tooLarge(limit));
            } else {
                pass(context, body);
            }
        });
        request.resume();
    }

    private void pass(RoutingContext context, Buffer received) {
        try {
            check(
                    context,
                    CompressedBody.unpack(context.request().getHeader(HttpHeaders.CONTENT_ENCODING), received, limit));
        } catch (ProblemException refusal) {
            refuse(context, refusal);
        }
    }

    private void check(RoutingContext context, Buffer body) {
        var offence = StorableText.firstOffence(body.getBytes());
        if (offence.isPresent()) {
            refuse(context, ProblemException.invalid(offence.get(), "must not contain NUL or half a character"));
            return;
        }
        ((RoutingContextInternal) context).setBody(body);
        context.next();
    }

    private void refuse(RoutingContext context, ProblemException refusal) {
        context.response()
                .setStatusCode(refusal.problem().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(write(refusal.problem()));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isStreamed(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && streamed.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /** HTTP/1.1 announces a body by its headers; HTTP/2 is not spoken. */
    private static boolean hasNoBody(HttpServerRequest request) {
        return request.isEnded()
                || "0".equals(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                || !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
