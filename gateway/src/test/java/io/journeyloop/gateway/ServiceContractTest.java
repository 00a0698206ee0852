package io.journeyloop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.FieldDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.OpenApi;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.gateway.peers.Samples;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the whole schema against the interfaces of the services: what is asked for exists, and all of it is read. */
@QuarkusTest
@WithTestResource(Peers.class)
class ServiceContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The only property of what is made up for free JSON. */
    private static final String FREE = "text";

    private static final Path GUIDE = Path.of(System.getProperty("journeyloop.root", ".."), "docs/graphql.md");
    private static final Pattern LISTED = Pattern.compile("^\\| `([A-Z]+ /api/[^`]*)` \\|", Pattern.MULTILINE);

    /**
     * Where a null, a zero or a false is what the sample means. All ids being the same one, a trace is a single stop:
     * something that was said, which has no status and no verdict; TraceTest has the others.
     */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "Channel.tags",
            "Channel.customFields",
            "Channel.version",
            "Channel.createdAt",
            "Channel.updatedAt",
            "Channel.createdBy",
            "Channel.archivedAt",
            "PageInfo.hasPreviousPage",
            "TraceStop.status",
            "TraceStop.verdict");

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private Operations operations = new Operations(new TypeDefinitionRegistry());

    @BeforeEach
    void servicesAnswerInFull() {
        operations = Operations.ofTheRunningSchema();
        answerInFull(new Samples(0, true));
    }

    @Test
    void everyFieldIsReadFromWhatItsServiceAnswers() {
        List<String> errors = new ArrayList<>();
        Set<String> ofArchived = emptyFields(errors);
        answerInFull(new Samples(0, false));
        Set<String> ofOthers = emptyFields(errors);

        assertThat(errors).isEmpty();
        // archived records are not found by what they are related to, and others have no moment of their archiving
        assertThat(ofArchived.stream().filter(ofOthers::contains)).isEmpty();
    }

    @Test
    void everyValueOfAnEnumerationIsKnown() {
        Set<String> faults = new TreeSet<>();
        for (FieldDefinition query : operations.queries()) {
            String document = operations.whole("query", query);
            // one more than the schema knows: one that only the service knows is among the first so many
            for (int choice = 1; choice <= operations.mostChoices(query); choice++) {
                answerInFull(new Samples(choice, true));
                JsonNode answer = ask(document);
                if (answer.has("errors")) {
                    faults.add(query.getName() + ": " + answer.at("/errors/0/message"));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyMutationIsAWriteThatItsServiceKnows() {
        List<String> faults = new ArrayList<>();
        for (FieldDefinition mutation : operations.mutations()) {
            forgetCalls();
            JsonNode answer = ask(operations.whole("mutation", mutation));
            if (answer.has("errors")
                    || answer.path("data").path(mutation.getName()).isNull()) {
                faults.add(mutation.getName() + ": " + answer);
            }
            Stream<Call> writes = peers.allCalls()
                    .filter(call -> !call.method().equals("GET") && !call.path().startsWith("/internal/"));
            boolean versioned = mutation.getInputValueDefinitions().stream()
                    .anyMatch(argument -> argument.getName().equals("version"));
            if (writes.filter(call -> (call.ifMatch() != null) == versioned).count() != 1) {
                faults.add(mutation.getName() + " is not one write with its version: "
                        + peers.allCalls().toList());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingIsSentThatAServiceWouldNotUnderstandAndWhatNobodySendsIsListed() throws IOException {
        Set<String> faults = new TreeSet<>();
        askEverything();
        peers.allCalls().forEach(call -> faults.addAll(faults(call)));
        assertThat(faults).isEmpty();
        assertThat(callsThatNobodyMakes()).isEqualTo(listed());
    }

    private Set<String> callsThatNobodyMakes() {
        Set<String> unused = new TreeSet<>();
        for (String service : Peers.SERVICES) {
            OpenApi api = OpenApi.of(service);
            Set<OpenApi.Operation> used = peers.calls(service).stream()
                    .flatMap(call -> api.find(call).stream())
                    .collect(Collectors.toSet());
            api.operations().stream()
                    .filter(operation -> operation.template().startsWith("/api/") && !used.contains(operation))
                    .forEach(operation -> unused.add(operation.toString()));
        }
        return unused;
    }

    /** What the guide says that only REST can do. */
    private static Set<String> listed() throws IOException {
        return LISTED.matcher(Files.readString(GUIDE))
                .results()
                .map(line -> Objects.requireNonNull(line.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> emptyFields(List<String> errors) {
        List<String> faults = new ArrayList<>();
        for (FieldDefinition query : operations.queries()) {
            JsonNode answer = ask(operations.whole("query", query));
            if (answer.has("errors")) {
                errors.add(query.getName() + ": " + answer.get("errors"));
            }
            note(faults, query, answer.path("data").path(query.getName()));
        }
        return new TreeSet<>(faults);
    }

    private void askEverything() {
        forgetCalls();
        operations.queries().forEach(query -> {
            ask(operations.whole("query", query));
            ask(operations.shortest("query", query));
        });
        operations.mutations().forEach(mutation -> ask(operations.whole("mutation", mutation)));
    }

    private void forgetCalls() {
        peers.reset();
        answerInFull(new Samples(0, true));
    }

    private void answerInFull(Samples samples) {
        for (String service : Peers.SERVICES) {
            peers.answer(service, call -> OpenApi.of(service).answer(call, samples));
        }
    }

    private static List<String> faults(Call call) {
        OpenApi api = OpenApi.of(call.service());
        return api.find(call)
                .map(operation -> {
                    List<String> faults = new ArrayList<>();
                    names(call.query())
                            .filter(name -> !operation.queryParameters().contains(name))
                            .forEach(name -> faults.add(operation + " takes no parameter " + name));
                    Set<String> properties = api.bodyProperties(operation);
                    if (properties != null) {
                        call.body().fieldNames().forEachRemaining(name -> {
                            if (!properties.contains(name) && !name.equals(FREE)) {
                                faults.add(operation + " takes no " + name);
                            }
                        });
                    }
                    return faults;
                })
                .orElseGet(() -> List.of("there is no " + call));
    }

    private static Stream<String> names(@org.jspecify.annotations.Nullable String query) {
        return query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&", -1)).map(pair -> pair.replaceAll("=.*", ""));
    }

    private void note(List<String> faults, FieldDefinition field, JsonNode value) {
        String type = Operations.name(field.getType());
        if (value.isArray()) {
            value.forEach(item -> note(faults, field, item));
        } else if (operations.isObject(type) && value.isObject() && !value.has("__typename")) {
            operations.fields(type).forEach(inner -> {
                JsonNode found = value.path(inner.getName());
                if (isEmpty(found) && !mayBeEmpty(type + "." + inner.getName())) {
                    faults.add("%s.%s is %s".formatted(type, inner.getName(), found));
                }
                note(faults, inner, found);
            });
        }
    }

    private static boolean isEmpty(JsonNode found) {
        return found.isNull()
                || (found.isNumber() && found.asDouble() == 0)
                || (found.isBoolean() && !found.asBoolean())
                || (found.isArray() && found.isEmpty());
    }

    private static boolean mayBeEmpty(String field) {
        return field.endsWith("Connection.totalCount") || MAY_BE_EMPTY.contains(field);
    }

    private JsonNode ask(String document) {
        Response response = tenant.admin()
                .body(Map.of("query", document, "variables", Map.of()))
                .post("/graphql");
        try {
            return JSON.readTree(response.asString());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(response.asString(), unreadable);
        }
    }
}
