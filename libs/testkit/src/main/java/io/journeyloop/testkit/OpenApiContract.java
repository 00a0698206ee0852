package io.journeyloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.journeyloop.devstack.infra.DevstackClasspath;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a service's OpenAPI document against the snapshot that its clients build on. */
public final class OpenApiContract {

    /** With {@code -Dcontracts.refresh} the snapshot is written anew, to be reviewed like any other change. */
    private static final boolean REFRESH = System.getProperty("contracts.refresh") != null;

    private static final YAMLMapper YAML = new YAMLMapper();

    private OpenApiContract() {}

    /** Fails where the running service's document differs from {@code libs/contracts/.../openapi/<service>.yaml}. */
    public static void assertUnchanged(String service) {
        String document = RestAssured.get("/openapi").asString();
        Path snapshot = DevstackClasspath.root()
                .resolve("libs/contracts/src/main/resources/openapi")
                .resolve(service + ".yaml");
        try {
            if (REFRESH) {
                Files.createDirectories(snapshot.getParent());
                Files.writeString(snapshot, document);
            }
            String known = Files.readString(snapshot);
            // members may change places from build to build: filters of the document run in no given order
            if (!YAML.readTree(document).equals(YAML.readTree(known))) {
                assertThat(document)
                        .as("The API has changed: if that is meant, run this test with -Dcontracts.refresh and review")
                        .isEqualTo(known);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
