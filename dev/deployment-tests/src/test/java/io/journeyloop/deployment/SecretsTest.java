package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Secret that something refers to is one of those that k8s/README.md says whence they come, with the same keys. */
class SecretsTest {

    /** Fields that name a Secret, with a key of it or as a whole. */
    private static final Set<String> REFERENCES =
            Set.of("secretKeyRef", "passwordSecret", "usernameSecret", "secret", "accessKeyId", "secretAccessKey");

    private static final Set<String> NAMES = Set.of("secretName", "tlsSecret");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /**
     * A line of the README's table.
     *
     * @param names with the services' names in the place of {@code <name>} and {@code <service>}
     */
    private record Source(Set<String> names, Set<String> keys, String whence) {}

    private record Reference(String name, String key) {}

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void everySecretComesFromSomewhereAndHasTheKey(Overlay overlay) throws IOException {
        var sources = sources();

        for (var reference : references(overlay)) {
            assertThat(sources)
                    .as("%s %s", overlay, reference)
                    .anyMatch(source -> source.names().contains(reference.name())
                            && (reference.key().isEmpty() || source.keys().contains(reference.key())));
        }
    }

    @Test
    void noSecretIsAskedForThatNobodyNeeds() throws IOException {
        var needed = references(Overlay.of("production")).stream()
                .map(Reference::name)
                .toList();

        assertThat(sources()).allSatisfy(source -> assertThat(needed).containsAll(source.names()));
    }

    @Test
    void theScriptMakesThoseThatItIsSaidToMake() throws IOException {
        var said = sources().stream()
                .filter(source -> source.whence().contains("k8s/secrets"))
                .flatMap(source -> source.names().stream());

        assertThat(made()).containsExactlyInAnyOrderElementsOf(said.toList());
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void operatorsMakeTheRest(Overlay overlay) {
        var byStrimzi = Stream.concat(
                namesOf(overlay, "KafkaUser"), namesOf(overlay, "Kafka").map(name -> name + "-cluster-ca-cert"));
        var byCloudNativePg = namesOf(overlay, "Cluster").map(name -> name + "-ca");
        var made = Stream.concat(byStrimzi, byCloudNativePg).collect(Collectors.toSet());

        assertThat(references(overlay))
                .extracting(Reference::name)
                .filteredOn(
                        name -> name.endsWith("-service") || name.equals("gateway") || name.matches(".*-ca(-cert)?"))
                .isNotEmpty()
                .isSubsetOf(made);
    }

    private static Stream<String> namesOf(Overlay overlay, String kind) {
        return overlay.ofKind(kind).stream()
                .map(object -> object.at("/metadata/name").asText());
    }

    private static Set<Reference> references(Overlay overlay) {
        var found = new HashSet<Reference>();
        overlay.objects().forEach(object -> look(object, found::add));
        return found;
    }

    private static void look(JsonNode node, Consumer<Reference> found) {
        node.properties().forEach(field -> {
            var value = field.getValue();
            if (NAMES.contains(field.getKey())) {
                var keys = node.path("items").findValuesAsText("key");
                (keys.isEmpty() ? List.of("") : keys).forEach(key -> found.accept(new Reference(value.asText(), key)));
            } else if (REFERENCES.contains(field.getKey()) && value.has("name")) {
                found.accept(new Reference(
                        value.path("name").asText(), value.path("key").asText()));
            }
        });
        node.forEach(inner -> look(inner, found));
    }

    private static List<Source> sources() throws IOException {
        var readme = Files.readString(Overlay.ROOT.resolve("k8s/README.md"));
        var table = readme.substring(readme.indexOf("| Secret | Keys | Whence |"));
        return table.substring(0, table.indexOf("\n\n"))
                .lines()
                .skip(2)
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Source(names(cells[1]), quoted(cells[2]), cells[3]))
                .toList();
    }

    private static Set<String> names(String cell) {
        return quoted(cell).stream().flatMap(SecretsTest::filledIn).collect(Collectors.toSet());
    }

    private static Stream<String> filledIn(String name) {
        return Services.WITH_DATABASE.stream()
                .map(service -> name.replace("<service>", service).replace("<name>", service.replace("-service", "")));
    }

    private static Set<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult quoted) -> quoted.group(1))
                .collect(Collectors.toSet());
    }

    /** What the script makes, its one loop run in mind. */
    private static Set<String> made() throws IOException {
        var script = Files.readString(Overlay.ROOT.resolve("k8s/secrets"));
        var loop = Pattern.compile("for name in ([^;]+); do\n(.*?)\ndone", Pattern.DOTALL)
                .matcher(script);
        assertThat(loop.find()).isTrue();
        var made = new TreeSet<>(makes(script.substring(loop.end())));
        for (var name : Arrays.asList(loop.group(1).split(" ", -1))) {
            made.addAll(makes(loop.group(2).replace("$name", name)));
        }
        return made;
    }

    private static List<String> makes(String lines) {
        return Pattern.compile("(?m)^\\s*make \"?([a-z-]+)")
                .matcher(lines)
                .results()
                .map((MatchResult made) -> made.group(1))
                .toList();
    }
}
