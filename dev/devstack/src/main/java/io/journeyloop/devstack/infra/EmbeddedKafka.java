package io.journeyloop.devstack.infra;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka node, broker and KRaft controller at once, inside this JVM. */
final class EmbeddedKafka implements EmbeddedServer {

    private final KafkaRaftServer server;

    private EmbeddedKafka(KafkaRaftServer server) {
        this.server = server;
    }

    static EmbeddedKafka start(InfrastructureSettings settings) throws Exception {
        settings.progress().step("Kafka starts");
        var data = settings.data().resolve("kafka");
        Files.createDirectories(data);
        format(data);
        var server = new KafkaRaftServer(new KafkaConfig(config(settings.ports(), data), false), Time.SYSTEM);
        server.startup();
        settings.progress().step("Kafka is ready on port " + settings.ports().kafka());
        return new EmbeddedKafka(server);
    }

    private static void format(Path data) throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setControllerListenerName("CONTROLLER")
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private static Map<String, String> config(InfrastructurePorts ports, Path data) {
        var broker = "127.0.0.1:" + ports.kafka();
        var controller = "127.0.0.1:" + ports.kafkaController();
        var config = new HashMap<String, String>();
        config.put("process.roles", "broker,controller");
        config.put("node.id", "1");
        config.put("controller.quorum.voters", "1@" + controller);
        config.put("controller.listener.names", "CONTROLLER");
        config.put("listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller);
        config.put("advertised.listeners", "PLAINTEXT://" + broker);
        config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        config.put("log.dirs", data.toString());
        config.put("auto.create.topics.enable", "true");
        config.put("num.partitions", "3");
        config.put("offsets.topic.num.partitions", "3");
        config.put("offsets.topic.replication.factor", "1");
        config.put("transaction.state.log.num.partitions", "3");
        config.put("transaction.state.log.replication.factor", "1");
        config.put("transaction.state.log.min.isr", "1");
        config.put("share.coordinator.state.topic.replication.factor", "1");
        config.put("share.coordinator.state.topic.min.isr", "1");
        // one consumer per group: waiting for more would only cost time
        config.put("group.initial.rebalance.delay.ms", "0");
        return config;
    }

    /** It lives and dies with this JVM. */
    @Override
    public Optional<DevstackException> failure() {
        return Optional.empty();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
