package io.journeyloop.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code k8s/secrets} as it is run, before the first roll-out and to rotate a password; kubectl is a stand-in. */
class SecretsScriptTest {

    @TempDir
    private Path folder = Path.of("");

    private Path secrets = Path.of("");

    @BeforeEach
    void putTheStandInOnThePath() throws IOException {
        assumeTrue(
                Programs.find("bash").isPresent() && Programs.find("openssl").isPresent(),
                "The script needs bash and openssl");
        secrets = Files.createDirectory(folder.resolve("secrets"));
        var kubectl = folder.resolve("kubectl");
        try (var standIn = SecretsScriptTest.class.getResourceAsStream("/kubectl-stub")) {
            Files.write(kubectl, Objects.requireNonNull(standIn).readAllBytes());
        }
        assertThat(kubectl.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void everySecretHasALongPasswordOfItsOwn() throws Exception {
        assertThat(run("journeyloop")).isZero();

        assertThat(passwords()).hasSize(9);
        assertThat(passwords().values()).doesNotHaveDuplicates().allMatch(password -> password.matches("[0-9a-f]{48}"));
    }

    @Test
    void onlyWhatWasDeletedIsMadeAnew() throws Exception {
        run("journeyloop");
        var before = passwords();
        Files.delete(secrets.resolve("persona-db-app-role"));

        assertThat(run("journeyloop")).isZero();

        var after = passwords();
        assertThat(after.remove("persona-db-app-role")).isNotBlank().isNotEqualTo(before.remove("persona-db-app-role"));
        assertThat(after).isEqualTo(before);
    }

    /** Which everybody on the machine can read. */
    @Test
    void noPasswordStandsInACommandLine() throws Exception {
        run("journeyloop");

        var calls = Files.readString(folder.resolve("secrets.calls"));
        assertThat(passwords().values()).noneMatch(calls::contains);
        assertThat(calls.lines()).allMatch(call -> call.startsWith("-n journeyloop "));
    }

    @Test
    void withoutANamespaceNothingIsMade() throws Exception {
        assertThat(run()).isNotZero();

        assertThat(passwords()).isEmpty();
    }

    private int run(String... arguments) throws Exception {
        var line = new ArrayList<>(List.of(
                "bash", Overlay.ROOT.resolve("k8s/secrets").toAbsolutePath().toString()));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line).redirectErrorStream(true);
        process.environment().put("SECRETS", secrets.toString());
        process.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
        var started = process.start();
        var output = new String(started.getInputStream().readAllBytes(), UTF_8);
        var code = started.waitFor();
        assertThat(output).doesNotContain("No such file");
        return code;
    }

    private Map<String, String> passwords() throws IOException {
        var passwords = new TreeMap<String, String>();
        try (var files = Files.list(secrets)) {
            for (var file : files.toList()) {
                passwords.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return passwords;
    }
}
