package io.journeyloop.devstack.infra;

import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The containers of one data folder. Their names derive from it, so that what a killed run left behind is found and
 * replaced, and so do the names of the volumes.
 */
final class ContainerKit {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String prefix;

    ContainerKit(Path data) {
        this.prefix = "journeyloop-" + Integer.toHexString(data.toAbsolutePath().hashCode()) + "-";
    }

    GenericContainer<?> postgres(int port) {
        var container = new PostgreSQLContainer(ContainerImages.postgres())
                .withDatabaseName("postgres")
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand(
                        "postgres", "-c", "max_connections=200", "-c", "shared_preload_libraries=pg_stat_statements")
                // the usual strategy counts log lines of the first start, and a second start on stored data has fewer
                .waitingFor(Wait.forSuccessfulCommand("pg_isready -h 127.0.0.1 -U postgres"));
        return dressed(container, "postgres", port + ":5432", "/var/lib/postgresql");
    }

    GenericContainer<?> kafka(int port) {
        var container = new KafkaContainer(ContainerImages.kafka())
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "true")
                .withEnv("KAFKA_NUM_PARTITIONS", "3")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_LOG_DIRS", "/var/lib/kafka/data");
        return dressed(container, "kafka", port + ":9092", "/var/lib/kafka/data");
    }

    GenericContainer<?> keycloak(int port) {
        var container = new GenericContainer<>(ContainerImages.keycloak())
                .withEnv(KeycloakCommand.ENVIRONMENT)
                .withCommand(
                        "start-dev", "--import-realm", "--http-host=0.0.0.0", "--hostname=http://localhost:" + port)
                .withCopyToContainer(
                        Transferable.of(RealmFile.content()), "/opt/keycloak/data/import/journeyloop-realm.json")
                .withExposedPorts(8080)
                .waitingFor(
                        Wait.forHttp("/realms/" + Endpoints.REALM).forPort(8080).withStartupTimeout(PATIENCE));
        return dressed(container, "keycloak", port + ":8080", "/opt/keycloak/data/h2");
    }

    private <C extends GenericContainer<?>> C dressed(C container, String name, String ports, String dataFolder) {
        removeContainer(name);
        container.setPortBindings(List.of("127.0.0.1:" + ports));
        container.withStartupTimeout(PATIENCE);
        container.withCreateContainerCmdModifier(command -> {
            command.withName(prefix + name);
            Objects.requireNonNull(command.getHostConfig()).withBinds(new Bind(prefix + name, new Volume(dataFolder)));
        });
        return container;
    }

    /** Forgets everything that was stored. */
    void removeVolumes() {
        for (var name : List.of("postgres", "kafka", "keycloak")) {
            removeContainer(name);
            try {
                DockerClientFactory.instance()
                        .client()
                        .removeVolumeCmd(prefix + name)
                        .exec();
            } catch (NotFoundException nothingThere) {
                // as wished
            }
        }
    }

    private void removeContainer(String name) {
        try {
            DockerClientFactory.instance()
                    .client()
                    .removeContainerCmd(prefix + name)
                    .withForce(true)
                    .exec();
        } catch (NotFoundException nothingThere) {
            // as wished
        }
    }
}
