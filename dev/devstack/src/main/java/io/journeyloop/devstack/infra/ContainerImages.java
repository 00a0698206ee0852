package io.journeyloop.devstack.infra;

import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.utility.DockerImageName;

/** Names of the images; each can be replaced by an environment variable, for a mirror or one made locally. */
final class ContainerImages {

    private ContainerImages() {}

    static DockerImageName postgres() {
        return image("JOURNEYLOOP_POSTGRES_IMAGE", "postgres:18").asCompatibleSubstituteFor("postgres");
    }

    static DockerImageName kafka() {
        return image("JOURNEYLOOP_KAFKA_IMAGE", "apache/kafka:4.1.1").asCompatibleSubstituteFor("apache/kafka");
    }

    static DockerImageName keycloak() {
        return image("JOURNEYLOOP_KEYCLOAK_IMAGE", "quay.io/keycloak/keycloak:26.7.3");
    }

    static boolean allPresent() {
        var engine = ContainerEngine.here();
        return Stream.of(postgres(), kafka(), keycloak())
                .map(DockerImageName::asCanonicalNameString)
                .allMatch(engine::hasImage);
    }

    private static DockerImageName image(String variable, String usual) {
        return DockerImageName.parse(
                Optional.ofNullable(System.getenv(variable)).orElse(usual));
    }
}
