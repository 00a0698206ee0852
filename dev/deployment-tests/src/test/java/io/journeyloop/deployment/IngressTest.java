package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Machines that deliver have a way in, and nobody has one to what only the gateway asks. */
class IngressTest {

    private static final Pattern OF_A_RESOURCE = Pattern.compile("(?m)^@Path\\(\"(/api/v1/[^\"]+)\"\\)");
    private static final String FOR_MACHINES = "Roles.INTEGRATOR";

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void whateverAnIntegratorMayCallIsOpen(Overlay overlay) throws IOException {
        for (var service : Services.WITH_DATABASE) {
            for (var path : callableByMachines(service)) {
                assertThat(paths(overlay))
                        .as("%s %s", service, path)
                        .anyMatch(open -> leads(open, path)
                                && open.at("/backend/service/name").asText().equals(service));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void whatServicesAskOfEachOtherIsNotOpen(Overlay overlay) {
        assertThat(paths(overlay)).noneMatch(open -> leads(open, "/internal/v1/events") || leads(open, "/q/health"));
    }

    private static Set<String> callableByMachines(String service) throws IOException {
        var paths = new TreeSet<String>();
        try (var files = Files.walk(Overlay.ROOT.resolve(service).resolve("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                addPath(file, paths);
            }
        }
        return paths;
    }

    private static void addPath(Path file, Set<String> paths) throws IOException {
        var source = Files.readString(file);
        if (source.contains(FOR_MACHINES)) {
            OF_A_RESOURCE.matcher(source).results().forEach(found -> paths.add(found.group(1)));
        }
    }

    private static boolean leads(JsonNode open, String path) {
        var from = open.path("path").asText();
        return path.equals(from)
                || open.path("pathType").asText().equals("Prefix") && path.startsWith(from.replaceAll("/$", "") + "/");
    }

    private static Stream<JsonNode> paths(Overlay overlay) {
        return StreamSupport.stream(
                overlay.ofKind("Ingress")
                        .getFirst()
                        .at("/spec/rules/0/http/paths")
                        .spliterator(),
                false);
    }
}
