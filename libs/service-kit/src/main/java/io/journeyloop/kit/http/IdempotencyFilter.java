package io.journeyloop.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.IdempotencyStore.Outcome;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Honours {@code Idempotency-Key} on POST: the same key and request get the same answer, marked
 * {@code Idempotent-Replayed: true}; another request under the key is refused (422), one still at work too (409).
 */
public class IdempotencyFilter {

    private static final Logger LOG = Logger.getLogger(IdempotencyFilter.class);
    private static final String KEY = "Idempotency-Key";
    private static final Pattern VALID_KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final IdempotencyStore store;
    private final CurrentIdentityAssociation identity;
    private final CurrentCaller callers;
    private final ObjectMapper json;

    IdempotencyFilter(
            IdempotencyStore store, CurrentIdentityAssociation identity, CurrentCaller callers, ObjectMapper json) {
        this.store = store;
        this.identity = identity;
        this.callers = callers;
        this.json = json;
    }

    @ServerRequestFilter
    public Uni<@Nullable Response> claim(ContainerRequestContext request, RoutingContext routing) {
        String key = request.getHeaderString(KEY);
        if (key == null || !request.getMethod().equals("POST")) {
            return Uni.createFrom().nullItem();
        }
        if (!VALID_KEY.matcher(key).matches()) {
            throw ProblemException.invalid(KEY, "must be 1 to 200 printable characters");
        }
        return identity.getDeferredIdentity()
                .chain(caller -> caller.isAnonymous()
                        ? Uni.createFrom().nullItem()
                        : store.claim(callers.of(caller).tenantId(), key, fingerprint(request, routing))
                                .map(outcome -> proceedOrAnswer(outcome, request)));
    }

    private static @Nullable Response proceedOrAnswer(Outcome outcome, ContainerRequestContext request) {
        return switch (outcome) {
            case Outcome.Claimed claimed -> {
                IdempotencyClaim.begin(claimed.claim());
                request.setProperty(KEY, claimed.claim());
                yield null;
            }
            case Outcome.Answered answered -> replay(answered);
            case Outcome.UsedForAnother other ->
                throw ProblemException.refused(
                        "idempotency_key_reused", "This Idempotency-Key was used for another request.", List.of());
            case Outcome.AnswerLost lost ->
                throw ProblemException.conflict(
                        "idempotency_answer_lost", "The first request took effect, but its answer was lost: read it.");
            case Outcome.InFlight busy ->
                throw ProblemException.conflict(
                        "idempotency_in_flight", "The first request with this Idempotency-Key is still at work.");
        };
    }

    private static Response replay(Outcome.Answered answered) {
        var response = Response.status(answered.status()).header("Idempotent-Replayed", "true");
        answered.headers().forEach(header -> response.header(header.getKey(), header.getValue()));
        return response.entity(answered.body()).build();
    }

    @ServerResponseFilter
    public Uni<Void> keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(KEY) instanceof IdempotencyClaim.Held claim)) {
            return Uni.createFrom().voidItem();
        }
        Deadline.lift();
        Uni<Void> kept = response.getStatus() < 300 && mayBeKept(response)
                ? store.answer(claim, response.getStatus(), headers(response), body(response))
                : store.release(claim);
        return kept.onFailure()
                .invoke(failure -> LOG.warn("An answer could not be kept for its Idempotency-Key", failure))
                .onFailure()
                .recoverWithNull();
    }

    /** Says otherwise what shows customers' words or keys and changes nothing: erasures couldn't find it here. */
    private static boolean mayBeKept(ContainerResponseContext response) {
        String cacheControl = response.getHeaderString(HttpHeaders.CACHE_CONTROL);
        return cacheControl == null || !cacheControl.contains("no-store");
    }

    private static JsonObject headers(ContainerResponseContext response) {
        JsonObject headers = new JsonObject();
        KEPT_HEADERS.stream()
                .filter(name -> response.getHeaderString(name) != null)
                .forEach(name -> headers.put(name, response.getHeaderString(name)));
        return headers;
    }

    private byte[] body(ContainerResponseContext response) {
        try {
            return response.hasEntity() ? json.writeValueAsBytes(response.getEntity()) : new byte[0];
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("Answers of POST endpoints are JSON", notJson);
        }
    }

    private static String fingerprint(ContainerRequestContext request, RoutingContext routing) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getUriInfo().getRequestUri().toString().getBytes(UTF_8));
            if (routing.body() != null && routing.body().buffer() != null) {
                digest.update(routing.body().buffer().getBytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
