package io.journeyloop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.NodeProject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What frontends build on: types made of the schema's snapshot and of the documents in docs/frontend.md. */
class FrontendTypesTest {

    @Test
    void typesAreGeneratedAndCompileStrictly() throws IOException {
        NodeProject client = NodeProject.installed("dev/frontend-client");

        NodeProject.Outcome build = client.run("npm", "run", "build");

        assertThat(build.code()).as(build.said()).isZero();
        assertThat(Files.readString(client.path("src/generated/documents.ts")))
                .contains(
                        "FrameworkQuery =",
                        "JourneyMapQuery =",
                        "PersonaLensQuery =",
                        "PrioritiesBoardQuery =",
                        "FeedbackInboxQuery =",
                        "JourneyWatchSubscription =");
        assertThat(Files.readString(client.path("src/generated/schema.ts")))
                .contains("export type Journey =", "export type Mutation =", "export type Subscription =");
    }
}
