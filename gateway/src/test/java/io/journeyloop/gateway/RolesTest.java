package io.journeyloop.gateway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.FieldDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.gateway.socket.SocketClient;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over the whole schema, so that nothing new is forgotten. */
@QuarkusTest
@WithTestResource(Peers.class)
class RolesTest {
    private static final Set<String> OF_INTEGRATORS = Set.of(
            "importRun",
            "importRuns",
            "importMapping",
            "importMappings",
            "submitFeedback",
            "submitFeedbackBatch",
            "cancelImport",
            "createImportMapping",
            "updateImportMapping",
            "deleteImportMapping",
            "deliverCustomer",
            "assignPersona",
            "unassignPersona",
            "reportDelivery",
            "tellDemand");
    private static final String OF_ITS_IMPORTS = "importProgressed";
    private static final Set<String> OF_ADMINS = Set.of("eraseCustomer", "changeInsightSettings");

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private Operations operations = new Operations(new TypeDefinitionRegistry());

    @BeforeEach
    void allIsWell() {
        operations = Operations.ofTheRunningSchema();
        peers.reset();
    }

    @Test
    void aViewersMutationsAreAllRefused() {
        assertThat(operations.mutations())
                .allSatisfy(mutation -> assertThat(isForbidden("viewer", "mutation", mutation))
                        .as(mutation.getName())
                        .isTrue());
        assertThat(peers.allCalls()).isEmpty();
    }

    @Test
    void aViewersQueriesAreAllAllowed() {
        assertThat(operations.queries())
                .allSatisfy(query -> assertThat(isForbidden("viewer", "query", query))
                        .as(query.getName())
                        .isFalse());
    }

    @Test
    void anIntegratorHasItsIntakeAndNothingElse() {
        assertThat(allowed("integrator", "query", operations.queries())).isSubsetOf(OF_INTEGRATORS);
        assertThat(allowed("integrator", "mutation", operations.mutations())).isSubsetOf(OF_INTEGRATORS);
    }

    @Test
    void whatIsRefusedToAnIntegratorReachesNoService() {
        operations.queries().stream()
                .filter(query -> !OF_INTEGRATORS.contains(query.getName()))
                .forEach(query -> isForbidden("integrator", "query", query));
        assertThat(peers.allCalls()).isEmpty();
    }

    @Test
    void whatAnIntegratorsWriteLeadsToIsRefused() {
        peers.answer("persona-service", call -> Answer.none());

        JsonPath answer = new Graph(tenant, "integrator").ask("""
                mutation { assignPersona(customerKey: "c-1", personaId: "%s") {
                  customerKey persona { name } customer { customerKey } } }
                """.formatted(PeerData.id("persona")));

        assertThat(answer.getString("data.assignPersona.customerKey")).isEqualTo("c-1");
        assertThat(answer.getList("errors.extensions.code")).containsExactly("forbidden", "forbidden");
        assertThat(peers.allCalls()).extracting(Call::method).containsExactly("PUT");
    }

    @Test
    void anEditorWritesEverythingButWhatIsAnAdmins() {
        assertThat(operations.mutations().stream()
                        .filter(mutation -> isForbidden("editor", "mutation", mutation))
                        .map(FieldDefinition::getName))
                .containsExactlyInAnyOrderElementsOf(OF_ADMINS);
    }

    @Test
    void anAdminMayDoAnything() {
        assertThat(allowed("admin", "mutation", operations.mutations()))
                .hasSize(operations.mutations().size());
    }

    @Test
    void whoMayReadMayListen() {
        assertThat(listening("viewer", operations.subscriptions())).containsOnlyKeys("not_found");
    }

    @Test
    void anIntegratorListensToItsImportsOnly() {
        Map<String, List<String>> answers = listening("integrator", operations.subscriptions());

        assertThat(answers).hasSize(2);
        assertThat(answers.get("forbidden"))
                .hasSize(operations.subscriptions().size() - 1)
                .doesNotContain(OF_ITS_IMPORTS);
        assertThat(peers.allCalls().map(Call::service)).containsOnly("insight-service");
    }

    /** The subscriptions by the code that each ends with: there is no such record, or the role is no good. */
    private Map<String, List<String>> listening(String role, List<FieldDefinition> subscriptions) {
        peers.answer("journey-service", call -> Answer.ok(Map.of("items", List.of())));
        peers.answer("insight-service", call -> Answer.problem(404, Map.of("code", "not_found")));
        try (SocketClient client = SocketClient.ready(tenant, role)) {
            return subscriptions.stream()
                    .collect(groupingBy(field -> endOf(client, field), mapping(FieldDefinition::getName, toList())));
        }
    }

    private String endOf(SocketClient client, FieldDefinition subscription) {
        client.subscribe(subscription.getName(), operations.shortest("subscription", subscription));
        return client.next().at("/payload/0/extensions/code").asText();
    }

    private List<String> allowed(String role, String kind, List<FieldDefinition> fields) {
        return fields.stream()
                .filter(field -> !isForbidden(role, kind, field))
                .map(FieldDefinition::getName)
                .toList();
    }

    private boolean isForbidden(String role, String kind, FieldDefinition field) {
        return tenant.as(role)
                .body(Map.of("query", operations.shortest(kind, field), "variables", Map.of()))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class)
                .at("/errors/0/extensions/code")
                .asText()
                .equals("forbidden");
    }
}
