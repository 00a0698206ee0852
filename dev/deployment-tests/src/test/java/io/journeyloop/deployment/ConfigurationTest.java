package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pods are told is what the services in them listen to. */
class ConfigurationTest {

    /** Settings of Quarkus that no property file of ours names. */
    private static final Set<String> OF_QUARKUS = Set.of(
            "quarkus.datasource.reactive.hostname-verification-algorithm",
            "quarkus.datasource.reactive.postgresql.ssl-mode",
            "quarkus.datasource.reactive.trust-certificate-pem",
            "quarkus.datasource.reactive.trust-certificate-pem.certs",
            "quarkus.flyway.connect-retries",
            "quarkus.flyway.connect-retries-interval",
            "quarkus.flyway.init-sql",
            "quarkus.http.cors.enabled",
            "quarkus.http.cors.origins",
            "quarkus.init-and-exit",
            "quarkus.management.host",
            "quarkus.shutdown.delay",
            "quarkus.shutdown.timeout");

    private static final Map<String, String> PROBES = Map.of(
            "startupProbe", "/q/health/started",
            "livenessProbe", "/q/health/live",
            "readinessProbe", "/q/health/ready");

    private static final Set<String> PLACES_OF_CHECKS = Set.of(
            "quarkus.http.non-application-root-path",
            "quarkus.management.root-path",
            "quarkus.smallrye-health.root-path",
            "quarkus.smallrye-health.liveness-path",
            "quarkus.smallrye-health.readiness-path",
            "quarkus.smallrye-health.startup-path");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z.-]+)");

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void everyVariableIsASettingOfItsService(Overlay overlay) {
        for (var workload : overlay.workloads()) {
            var known = variablesOf(serviceOf(workload));

            assertThat(workload.env().map(variable -> variable.path("name").asText()))
                    .as("%s %s", overlay, workload)
                    .isSubsetOf(known);
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void noPasswordIsLeftToItsDefault(Overlay overlay) {
        for (var workload : overlay.workloads()) {
            var service = serviceOf(workload);
            if (Services.WITH_DATABASE.contains(service)) {
                var needed = workload.serves() ? "JOURNEYLOOP_DB_PASSWORD" : "JOURNEYLOOP_DB_OWNER_PASSWORD";

                assertThat(workload.env().filter(variable -> variable.has("valueFrom")))
                        .extracting(variable -> variable.path("name").asText())
                        .contains(needed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void onlyMigrationsWorkAsTheOwnerOfTheTables(Overlay overlay) {
        for (var workload : overlay.workloads()) {
            var names = workload.env()
                    .map(variable -> variable.path("name").asText())
                    .toList();
            if (workload.serves()) {
                assertThat(names).doesNotContain("JOURNEYLOOP_DB_OWNER_PASSWORD", "QUARKUS_INIT_AND_EXIT");
            } else {
                assertThat(names).doesNotContain("JOURNEYLOOP_DB_PASSWORD").contains("QUARKUS_INIT_AND_EXIT");
            }
        }
    }

    /** Requests of old pods queue behind a migration that waits for its lock. */
    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void migrationsWaitForATableNoLongerThanRequestsCan(Overlay overlay) {
        for (var workload : overlay.workloads()) {
            if (!workload.serves()) {
                assertThat(workload.value("QUARKUS_FLYWAY_INIT_SQL")).isEqualTo("set lock_timeout = '10s'");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void aPodIsGivenTheTimeThatItsEndTakes(Overlay overlay) {
        for (var workload : overlay.workloads()) {
            if (workload.serves()) {
                var grace = workload.pod().path("terminationGracePeriodSeconds").asInt();
                var sleep = workload.container()
                        .at("/lifecycle/preStop/sleep/seconds")
                        .asInt();

                assertThat(grace)
                        .isGreaterThan(sleep
                                + seconds(workload.value("QUARKUS_SHUTDOWN_DELAY"))
                                + seconds(workload.value("QUARKUS_SHUTDOWN_TIMEOUT"))
                                + 10);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void portsAreThoseThatTheServicesAreToldToListenAt(Overlay overlay) {
        for (var workload : overlay.workloads()) {
            if (workload.serves()) {
                assertThat(port(workload, "http")).isEqualTo(workload.value("QUARKUS_HTTP_PORT"));
                assertThat(port(workload, "management")).isEqualTo(workload.value("QUARKUS_MANAGEMENT_PORT"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void probesAskWhereTheServicesAnswer(Overlay overlay) {
        for (var workload : overlay.workloads()) {
            if (workload.serves()) {
                assertThat(Services.settings(workload.name()).stringPropertyNames())
                        .as("%s answers where Quarkus does by default", workload)
                        .contains("quarkus.management.enabled")
                        .doesNotContainAnyElementsOf(PLACES_OF_CHECKS);
                PROBES.forEach((probe, path) -> {
                    var asked = workload.container().path(probe).path("httpGet");
                    assertThat(asked.path("path").asText()).isEqualTo(path);
                    assertThat(asked.path("port").asText()).isEqualTo("management");
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void theGatewayFindsEveryServiceByItsAddress(Overlay overlay) {
        var gateway = overlay.workload("gateway");

        for (var service : Services.WITH_DATABASE) {
            var variable = variable("quarkus.rest-client." + service + ".url");
            assertThat(gateway.value(variable)).isEqualTo("http://" + service + ":8080");
            assertThat(overlay.ofKind("Service"))
                    .anyMatch(object -> object.at("/metadata/name").asText().equals(service)
                            && object.at("/spec/ports/0/port").asInt() == 8080);
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void whoMeasuresSolutionsFindsTheMetrics(Overlay overlay) {
        assertThat(overlay.workload("opportunity-service").value(variable("quarkus.rest-client.insight-service.url")))
                .isEqualTo("http://insight-service:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void databasesMustShowTheCertificateOfTheirOwnAuthority(String name) {
        for (var workload : Overlay.of(name).workloads()) {
            if (Services.WITH_DATABASE.contains(serviceOf(workload))) {
                var authority = workload.value("JOURNEYLOOP_DB_HOST").replaceAll("-rw$", "-ca");

                assertThat(workload.value("QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE"))
                        .isEqualTo("verify-full");
                assertThat(workload.value("QUARKUS_DATASOURCE_JDBC_URL")).contains("sslmode=verify-full");
                assertThat(workload.pod().path("volumes"))
                        .as("%s", workload)
                        .anyMatch(volume ->
                                volume.at("/secret/secretName").asText().equals(authority));
            }
        }
    }

    /** They log in at the realm and come back to where they were; there they must be able to ask, too. */
    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void pagesThatPeopleLogInFromMayAskTheGateway(Overlay overlay) {
        var gateway = overlay.workload("gateway");
        var pages = overlay.ofKind("KeycloakRealmImport").getFirst().at("/spec/realm/clients/0/redirectUris/0");

        assertThat(gateway.value("QUARKUS_HTTP_CORS_ENABLED")).isEqualTo("true");
        assertThat(gateway.value("QUARKUS_HTTP_CORS_ORIGINS") + "/*").isEqualTo(pages.asText());
    }

    @Test
    void productionShowsStrangersNoSchema() {
        var gateway = Overlay.of("production").workload("gateway");

        assertThat(gateway.value("QUARKUS_SMALLRYE_GRAPHQL_UI_ENABLED")).isEqualTo("false");
        assertThat(gateway.value("JOURNEYLOOP_GATEWAY_HTTP_INTROSPECTION")).isEqualTo("false");
    }

    @Test
    void inProductionEverybodySendsTracesToOneCollector() {
        assertThat(Overlay.of("production").workloads().stream().filter(Workload::serves))
                .isNotEmpty()
                .allSatisfy(workload -> {
                    assertThat(workload.value("OTEL_SDK_DISABLED")).isEqualTo("false");
                    assertThat(workload.value("OTEL_EXPORTER_OTLP_ENDPOINT"))
                            .isEqualTo("http://otel-collector.monitoring:4317");
                });
    }

    private static String serviceOf(Workload workload) {
        return workload.name().replace("-migration", "-service");
    }

    private static Set<String> variablesOf(String service) {
        var known = new HashSet<String>();
        OF_QUARKUS.forEach(name -> known.add(variable(name)));
        var settings = Services.settings(service);
        settings.forEach((name, value) -> {
            known.add(variable(name.toString()));
            PLACEHOLDER.matcher(value.toString()).results().forEach(found -> known.add(variable(found.group(1))));
        });
        if (settings.containsKey("kafka.bootstrap.servers")) {
            ConsumerConfig.configNames().forEach(name -> known.add(variable("kafka." + name)));
        }
        return known;
    }

    /** As MicroProfile Config writes a property's name in the environment. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String port(Workload workload, String name) {
        return StreamSupport.stream(workload.container().path("ports").spliterator(), false)
                .filter(port -> port.path("name").asText().equals(name))
                .map(port -> port.path("containerPort"))
                .map(JsonNode::asText)
                .findFirst()
                .orElseThrow();
    }

    private static int seconds(String duration) {
        return Integer.parseInt(duration.replace("s", ""));
    }
}
