package io.journeyloop.devstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FindJdkTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theNewestJdkIsTaken() throws Exception {
        var found = find(jdk("a", "21.0.4"), jdk("with blank", "25.0.1"), jdk("c", "17.0.9"));

        assertThat(found).isEqualTo(folder.resolve("with blank").toString());
    }

    @Test
    void aJdkBelow21DoesNotCount() throws Exception {
        assertThat(find(jdk("a", "17.0.9"), jdk("b", "1.8.0_392"))).isEmpty();
    }

    @Test
    void aRuntimeWithoutCompilerDoesNotCount() throws Exception {
        var runtime = jdk("a", "25");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(find(runtime)).isEmpty();
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(
                home.resolve("bin/javac"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static String find(Path... homes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", "-c", ". src/main/bash/find-jdk.sh; find_jdk \"$@\"", "test"));
        for (var home : homes) {
            command.add(home.toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }
}
