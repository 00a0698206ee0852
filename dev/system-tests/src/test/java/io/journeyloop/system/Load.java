package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.GATEWAY;
import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.PERSONA;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.services.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that write and read without a break, over connections that they keep, and none of which asks a second time:
 * every answer that is not the wanted one counts as a failure. All requests are POSTs, because a client may repeat a GET
 * by itself.
 */
final class Load {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration BETWEEN = Duration.ofMillis(40);
    private static final String OF_EVERY_SERVICE =
            "{ framework { title personas { name } phases { steps { insights { title } opportunities { title } } } } }";

    private final Scene scene;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final Set<String> feedback = ConcurrentHashMap.newKeySet();
    private final Set<String> personas = ConcurrentHashMap.newKeySet();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean over;

    private Load(Scene scene) {
        this.scene = scene;
    }

    static Load begin(Scene scene) {
        Load load = new Load(scene);
        List<Turn> turns = List.of(load::giveFeedback, load::giveFeedback, load::makePersona, load::read, load::read);
        turns.forEach(turn -> load.clients.add(Thread.ofPlatform().start(() -> load.repeat(turn))));
        return load;
    }

    private interface Turn {
        void take() throws IOException, InterruptedException;
    }

    void end() throws InterruptedException {
        over = true;
        for (Thread client : clients) {
            client.join();
        }
    }

    /** The external ids of the records that were taken. */
    Set<String> feedback() {
        return feedback;
    }

    /** The names of those that were made. */
    Set<String> personas() {
        return personas;
    }

    int reads() {
        return reads.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private void repeat(Turn turn) {
        while (!over) {
            try {
                turn.take();
            } catch (IOException e) {
                failures.add(e.toString());
            } catch (InterruptedException e) {
                return;
            }
            Pause.of(BETWEEN);
        }
    }

    private void giveFeedback() throws IOException, InterruptedException {
        String id = "r" + number.incrementAndGet();
        HttpResponse<String> answer = post(
                INSIGHT,
                "/api/v1/feedback",
                Map.of(
                        "source",
                        Map.of("type", "SURVEY", "name", "crash"),
                        "externalId",
                        id,
                        "fieldType",
                        "RATING",
                        "value",
                        3,
                        "journeyKey",
                        "pay-a-bill",
                        "stepKey",
                        "step"));
        if (is(201, answer)) {
            feedback.add(id);
        }
    }

    private void makePersona() throws IOException, InterruptedException {
        String name = "Persona " + number.incrementAndGet();
        if (is(201, post(PERSONA, "/api/v1/personas", Map.of("name", name, "goals", List.of("Get on"))))) {
            personas.add(name);
        }
    }

    private void read() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(GATEWAY, "/graphql", Map.of("query", OF_EVERY_SERVICE));
        if (is(200, answer)) {
            if (answer.body().contains("\"errors\"")) {
                failures.add(answer.body());
            }
            reads.incrementAndGet();
        }
    }

    private boolean is(int wanted, HttpResponse<String> answer) {
        if (answer.statusCode() != wanted) {
            failures.add(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() == wanted;
    }

    private HttpResponse<String> post(Service service, String path, Object body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(scene.editor().url(service, path)))
                .header("Authorization", "Bearer " + scene.editor().token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String json(Object body) throws JsonProcessingException {
        return JSON.writeValueAsString(body);
    }
}
