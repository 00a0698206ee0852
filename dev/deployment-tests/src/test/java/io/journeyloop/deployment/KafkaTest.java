package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Topics and rights in Kafka are those that the services use, no more and no less. */
class KafkaTest {

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void topicsAreThoseThatServicesAnnounceAndTheirDeadLetters(Overlay overlay) {
        var used = new TreeSet<String>();
        Services.topicsAnnounced().values().forEach(used::addAll);
        Services.withKafka().forEach(service -> assertThat(used).containsAll(Services.topicsReadBy(service)));
        Services.withKafka().forEach(service -> used.addAll(Services.deadLettersOf(service)));

        assertThat(overlay.ofKind("KafkaTopic"))
                .extracting(topic -> topic.at("/metadata/name").asText())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void topicsTakeTheLargestMessageThatAServiceSends(Overlay overlay) {
        var largest = Services.setting("journey-service", "mp.messaging.outgoing.outbox.max.request.size");

        assertThat(overlay.ofKind("KafkaTopic"))
                .allSatisfy(topic -> assertThat(topic.at("/spec/config")
                                .path("max.message.bytes")
                                .asText())
                        .isEqualTo(largest));
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void aServiceMayReadWhatItSubscribesToAndWriteWhatItAnnounces(Overlay overlay) {
        assertThat(overlay.ofKind("KafkaUser"))
                .extracting(user -> user.at("/metadata/name").asText())
                .containsExactlyInAnyOrderElementsOf(Services.withKafka());
        for (var user : overlay.ofKind("KafkaUser")) {
            var service = user.at("/metadata/name").asText();
            var written = new HashSet<>(Services.topicsAnnounced().getOrDefault(service, Set.of()));
            written.addAll(Services.deadLettersOf(service));
            var described = new HashSet<>(written);
            described.addAll(Services.topicsReadBy(service));
            var read = new HashSet<>(Services.topicsReadBy(service));
            read.addAll(Services.deadLettersOf(service));

            assertThat(allowed(user, "topic", "Read")).isEqualTo(read);
            assertThat(allowed(user, "topic", "Write")).isEqualTo(written);
            assertThat(allowed(user, "topic", "Describe")).isEqualTo(described);
            assertThat(allowed(user, "group", "Read")).isEqualTo(Services.groupsOf(service));
            assertThat(operations(user)).isSubsetOf("Describe", "Read", "Write");
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void whoUsesKafkaKnowsItsAddressItsCertificateAndItsOwnLogin(Overlay overlay) {
        var cluster = overlay.ofKind("Kafka").getFirst();
        var address = cluster.at("/metadata/name").asText() + "-kafka-bootstrap:"
                + cluster.at("/spec/kafka/listeners/0/port").asText();
        for (var service : Services.withKafka()) {
            var workload = overlay.workload(service);
            var login = workload.variable("KAFKA_SASL_JAAS_CONFIG").at("/valueFrom/secretKeyRef");
            var certificate = workload.value("KAFKA_SSL_TRUSTSTORE_LOCATION");
            var mounts = workload.container().path("volumeMounts");

            assertThat(workload.value("KAFKA_BOOTSTRAP_SERVERS")).isEqualTo(address);
            assertThat(login.path("name").asText()).isEqualTo(service);
            assertThat(login.path("key").asText()).isEqualTo("sasl.jaas.config");
            assertThat(mounts)
                    .anyMatch(mount ->
                            certificate.startsWith(mount.path("mountPath").asText() + "/"));
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void autoscalingStopsAtTheNumberOfPartitions(Overlay overlay) {
        var fewest = overlay.ofKind("KafkaTopic").stream()
                .filter(topic -> Services.WITH_DATABASE.stream()
                        .anyMatch(service -> Services.topicsReadBy(service)
                                .contains(topic.at("/metadata/name").asText())))
                .mapToInt(topic -> topic.at("/spec/partitions").asInt())
                .min()
                .orElseThrow();

        assertThat(overlay.ofKind("HorizontalPodAutoscaler"))
                .allSatisfy(scaler ->
                        assertThat(scaler.at("/spec/maxReplicas").asInt()).isLessThanOrEqualTo(fewest));
    }

    private static Set<String> allowed(JsonNode user, String type, String operation) {
        return StreamSupport.stream(user.at("/spec/authorization/acls").spliterator(), false)
                .filter(rule -> rule.at("/resource/type").asText().equals(type))
                .filter(rule -> rule.at("/resource/patternType").asText().equals("literal"))
                .filter(rule -> StreamSupport.stream(rule.path("operations").spliterator(), false)
                        .anyMatch(allowed -> allowed.asText().equals(operation)))
                .map(rule -> rule.at("/resource/name").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> operations(JsonNode user) {
        return StreamSupport.stream(user.at("/spec/authorization/acls").spliterator(), false)
                .flatMap(rule -> StreamSupport.stream(rule.path("operations").spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
