package io.journeyloop.benchmarks.bed;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.infra.DevstackClasspath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comparison is fair only with the same extensions on both sides. */
class BareServicesTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>io\\.quarkus</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*</dependency>");

    @ParameterizedTest
    @CsvSource({"bare-service,libs/service-kit", "bare-gateway,gateway"})
    void bareServicesHaveTheExtensionsOfThoseThatWork(String bare, String working) throws IOException {
        assertThat(extensions("dev/benchmarks/" + bare)).isEqualTo(extensions(working));
    }

    private static Set<String> extensions(String module) throws IOException {
        var pom = Files.readString(DevstackClasspath.root().resolve(module).resolve("pom.xml"));
        return DEPENDENCY
                .matcher(pom)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
