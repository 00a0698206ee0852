package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.JOURNEY;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.devstack.services.Service.PERSONA;
import static io.journeyloop.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.services.Service;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole hierarchy by one query, over the running product. */
class HierarchyTest {

    /** Levels: journeys; what hangs on journeys and steps; what hangs on that. */
    private static final String HIERARCHY = """
            { framework { title personas { name } metrics { type value n }
                phases { name steps { name metrics { type value n } insights { title }
                  opportunities { title rank score { value missing } }
                  touchpoints { name channel { name } } } } } }
            """;

    private final Scene scene = Scene.create();

    @Test
    void oneQueryReadsEverythingAboutAJourney() {
        scene.journey("Pay a bill");
        scene.feedback("pay-a-bill", "a", 11);

        eventually().untilAsserted(() -> {
            var data = scene.viewer().data(HIERARCHY, Map.of());
            assertThat(data.getString("data.framework[0].title")).isEqualTo("Pay a bill");
            String step = "data.framework[0].phases[0].steps[0]";
            assertThat(data.getString(step + ".touchpoints[0].name")).isEqualTo("Touchpoint");
            assertThat(data.getInt(step + ".metrics.find { it.type == 'NPS' }.n"))
                    .isEqualTo(11);
            assertThat(data.getList(step + ".insights")).isEmpty();
        });
    }

    @Test
    void callsDependOnTheLevelsOfTheQueryNotOnItsRows() {
        scene.journey("Journey 0");
        Map<Service, Integer> withOne = callsOf(HIERARCHY);
        for (int n = 1; n < 50; n++) {
            scene.journey("Journey " + n);
        }
        Map<Service, Integer> withFifty = callsOf(HIERARCHY);

        assertThat(withFifty).isEqualTo(withOne);
        assertThat(withOne)
                .allSatisfy((service, calls) ->
                        assertThat(calls).as(service.module()).isLessThanOrEqualTo(2));
        assertThat(withOne.getOrDefault(JOURNEY, 0)).isEqualTo(1);
    }

    @Test
    void otherTenantSeesNothingOfIt() {
        var journey = scene.journey("Pay a bill");
        Client stranger = Scene.create().viewer();

        assertThat(stranger.get(JOURNEY, "/api/v1/journeys/" + journey.id()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.data(HIERARCHY, Map.of()).getList("data.framework")).isEmpty();
        var answer = stranger.query("query($id: ID) { journey(id: $id) { title } }", Map.of("id", journey.id()))
                .jsonPath();
        assertThat(answer.getString("data.journey")).isNull();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("not_found");
    }

    @Test
    void serviceThatIsDownCostsOnlyItsOwnFields() {
        scene.journey("Pay a bill");
        RunningProduct.services().kill9(OPPORTUNITY);
        try {
            var answer = scene.viewer().query(HIERARCHY, Map.of()).jsonPath();

            assertThat(answer.getString("data.framework[0].phases[0].steps[0].name"))
                    .isEqualTo("Step");
            assertThat(answer.getList("errors.extensions.service", String.class))
                    .contains("opportunity-service");
        } finally {
            RunningProduct.services().start(OPPORTUNITY);
            RunningProduct.services().awaitReady(OPPORTUNITY);
        }
    }

    private Map<Service, Integer> callsOf(String query) {
        Map<Service, Integer> before = requests();
        scene.viewer().data(query, Map.of());
        Map<Service, Integer> after = requests();
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue() - before.getOrDefault(entry.getKey(), 0)));
    }

    private static Map<Service, Integer> requests() {
        return Stream.of(PERSONA, JOURNEY, INSIGHT, OPPORTUNITY)
                .collect(Collectors.toMap(service -> service, HierarchyTest::requestsOf));
    }

    /** What the service itself has counted. */
    private static int requestsOf(Service service) {
        int port = RunningProduct.services().product().ports().management(service);
        List<String> metrics = RestAssured.get("http://127.0.0.1:" + port + "/q/metrics")
                .asString()
                .lines()
                .toList();
        return (int) metrics.stream()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
