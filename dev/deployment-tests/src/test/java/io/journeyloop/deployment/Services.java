package io.journeyloop.deployment;

import io.journeyloop.deployment.kustomize.Yaml;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the services say of themselves in their property files and contracts. */
final class Services {

    static final List<String> WITH_DATABASE =
            List.of("persona-service", "journey-service", "insight-service", "opportunity-service");

    private static final String DEFAULTS = "src/main/resources/META-INF/microprofile-config.properties";
    private static final Path OF_SERVERS =
            Overlay.ROOT.resolve("libs/server-kit").resolve(DEFAULTS);
    private static final Path OF_SERVICES =
            Overlay.ROOT.resolve("libs/service-kit").resolve(DEFAULTS);
    private static final Path TOPICS_OF_SUBSCRIPTIONS =
            Overlay.ROOT.resolve("gateway/src/main/java/io/journeyloop/gateway/subscription/EventTopic.java");
    private static final Pattern AGGREGATE = Pattern.compile("[A-Z_]+\\(\"([a-z-]+)\"");

    private Services() {}

    /** A service's settings, those of the kits included. */
    static Properties settings(String service) {
        var settings = new Properties();
        load(settings, OF_SERVERS);
        if (WITH_DATABASE.contains(service)) {
            load(settings, OF_SERVICES);
        }
        load(settings, Overlay.ROOT.resolve(service).resolve("src/main/resources/application.properties"));
        return settings;
    }

    private static void load(Properties settings, Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    static String setting(String service, String name) {
        return Objects.requireNonNull(settings(service).getProperty(name), name);
    }

    /** The gateway too, whose property file names a broker. */
    static List<String> withKafka() {
        return Stream.concat(Stream.of("gateway"), WITH_DATABASE.stream())
                .filter(service -> settings(service).containsKey("kafka.bootstrap.servers"))
                .toList();
    }

    static Set<String> topicsReadBy(String service) {
        return service.equals("gateway")
                ? topicsOfSubscriptions()
                : Set.of(setting(service, "mp.messaging.incoming.events.topics").split(",", -1));
    }

    /** As the gateway's own list says, which is no setting. */
    private static Set<String> topicsOfSubscriptions() {
        try {
            return AGGREGATE
                    .matcher(Files.readString(TOPICS_OF_SUBSCRIPTIONS))
                    .results()
                    .map(topic -> "journeyloop." + topic.group(1) + ".v1")
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(TOPICS_OF_SUBSCRIPTIONS + " cannot be read", e);
        }
    }

    /** None for one that reads by itself all that there is. */
    static Set<String> groupsOf(String service) {
        return named(service, "mp.messaging.incoming.events.group.id");
    }

    static Set<String> deadLettersOf(String service) {
        return named(service, "mp.messaging.incoming.events.dead-letter-queue.topic");
    }

    private static Set<String> named(String service, String setting) {
        var name = settings(service).getProperty(setting);
        return name == null ? Set.of() : Set.of(name.replace("${quarkus.application.name}", service));
    }

    /** By sender, as asyncapi.yaml tells. */
    static Map<String, Set<String>> topicsAnnounced() {
        var contract = Yaml.all(Overlay.ROOT.resolve("libs/contracts/src/main/resources/asyncapi.yaml"))
                .getFirst();
        var topics = new HashMap<String, Set<String>>();
        for (var operation : contract.path("operations")) {
            var sender = operation.path("summary").asText().replaceAll("Sent by ([a-z-]+)\\.", "$1");
            var channel = operation.at("/channel/$ref").asText().substring(1);
            topics.computeIfAbsent(sender, ignored -> new HashSet<>())
                    .add(contract.at(channel).path("address").asText());
        }
        return topics;
    }
}
