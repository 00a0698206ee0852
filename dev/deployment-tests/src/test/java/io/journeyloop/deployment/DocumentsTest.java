package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.deployment.kustomize.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there: files, headings, paths of the REST interfaces, folders of manifests. */
class DocumentsTest {

    private static final Path CONTRACTS = Overlay.ROOT.resolve("libs/contracts/src/main/resources/openapi");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern REST =
            Pattern.compile("(?:\\b(GET|POST|PUT|PATCH|DELETE) )?(/api/v1/[\\w/{}.:-]*[\\w}])(?![\\w/$|])");
    private static final Pattern MANIFESTS = Pattern.compile("-k (k8s/[\\w./-]*\\w)");

    static Stream<Path> documents() throws IOException {
        try (var docs = Files.walk(Overlay.ROOT.resolve("docs"))) {
            var guides = docs.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of("README.md", "k8s/README.md").map(Overlay.ROOT::resolve), guides.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        var links = all(LINK, BLOCK.matcher(Files.readString(document)).replaceAll(""));

        assertThat(links.filter(link -> !link.startsWith("http"))).allMatch(link -> leadsSomewhere(document, link));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRestPathIsServed(Path document) throws IOException {
        var served = served();

        assertThat(REST.matcher(Files.readString(document)).results().map(DocumentsTest::operation))
                .as("%s", document)
                .allMatch(told -> served.stream()
                        .anyMatch(operation -> told.matcher(operation).matches()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsAppliedIsThere(Path document) throws IOException {
        assertThat(all(MANIFESTS, Files.readString(document)))
                .allMatch(folder -> Files.exists(Overlay.ROOT.resolve(folder).resolve("kustomization.yaml")));
    }

    private static boolean leadsSomewhere(Path document, String link) {
        var parts = link.split("#", 2);
        var file = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    /** As GitHub makes them of headings. */
    private static List<String> anchors(Path file) {
        try {
            return all(HEADING, BLOCK.matcher(Files.readString(file)).replaceAll(""))
                    .map(heading -> heading.toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                            .replace(' ', '-'))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /** Matches what is served under this name, whatever its parameters are called. */
    private static Pattern operation(MatchResult told) {
        var method = told.group(1) == null ? "[A-Z]+" : told.group(1);
        var path = Stream.of(told.group(2).split("/", -1))
                .map(part -> part.startsWith("{") ? "\\{[^/]+}" : "(?:" + Pattern.quote(part) + "|\\{[^/]+})")
                .collect(Collectors.joining("/"));
        return Pattern.compile(method + " " + path + "(?:/.*)?");
    }

    /** Methods and paths of the four interfaces. */
    private static Set<String> served() {
        var served = new TreeSet<String>();
        for (var service : Services.WITH_DATABASE) {
            var contract = Yaml.all(CONTRACTS.resolve(service + ".yaml")).getFirst();
            for (var path : contract.path("paths").properties()) {
                path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> served.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
            }
        }
        return served;
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
