package io.journeyloop.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All audits of the npm package graphql-http: by itself where npm can be reached, and restated everywhere. */
@QuarkusTest
@WithTestResource(Peers.class)
class GraphQLOverHttpAuditTest {
    private static final String PACKAGE = "graphql-http@1.23.1";
    private static final String SCRIPT = """
            import { serverAudits } from 'graphql-http';
            const headers = { Authorization: 'Bearer ' + process.env.TOKEN };
            const fetchFn = (url, options = {}) =>
              fetch(url, { ...options, headers: { ...(options.headers || {}), ...headers } });
            const audits = serverAudits({ url: process.env.ENDPOINT, fetchFn });
            let ok = 0;
            for (const audit of audits) {
              const result = await audit.fn();
              if (result.status === 'ok') ok++;
              else console.log(result.status, audit.id, audit.name, result.reason || '');
            }
            console.log(ok + ' of ' + audits.length);
            """;

    private final TestTenant tenant = TestTenant.create();

    @Test
    void thePackagesOwnAuditsArePassed() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("graphql-http");
        assumeTrue(
                run(folder, "npm", "install", "--no-audit", "--no-fund", "--silent", PACKAGE, "graphql@16")
                        .succeeded(),
                "npm can't be reached");
        Path script = Files.writeString(folder.resolve("audit.mjs"), SCRIPT);

        Outcome outcome = run(folder, "node", script.toString());

        assertThat(outcome.said().strip()).isEqualTo("61 of 61");
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.gateway.http.Audit#all")
    void eachAuditIsPassed(Audit audit) {
        audit.check(tenant.token("viewer"));
    }

    @Test
    void allAuditsAreRestated() {
        assertThat(Audit.all().map(Audit::id)).hasSize(61).doesNotHaveDuplicates();
    }

    private record Outcome(boolean succeeded, String said) {}

    private Outcome run(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("TOKEN", tenant.token("viewer"));
        builder.environment().put("ENDPOINT", "http://127.0.0.1:%d/graphql".formatted(RestAssured.port));
        Path said = folder.resolve("said.txt");
        try {
            Process process = builder.redirectOutput(said.toFile()).start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            process.destroy();
            return new Outcome(ended && process.exitValue() == 0, Files.readString(said));
        } catch (IOException notInstalled) {
            return new Outcome(false, String.valueOf(notInstalled.getMessage()));
        }
    }
}
