package io.journeyloop.devstack.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFingerprintTest {

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void writeAService() throws IOException {
        write("pom.xml", "<project/>");
        write("gateway/pom.xml", "<project/>");
        write("gateway/src/main/java/A.java", "class A {}");
        write("gateway/src/test/java/ATest.java", "class ATest {}");
    }

    @Test
    void whatIsPackagedDecides() throws IOException {
        var before = new SourceFingerprint(root).compute();

        write("gateway/src/main/java/A.java", "class A { }");

        assertThat(new SourceFingerprint(root).compute()).isNotEqualTo(before);
    }

    @Test
    void everyLibraryCountsButTheOneForTests() throws IOException {
        var before = new SourceFingerprint(root).compute();

        write("libs/testkit/src/main/java/Tokens.java", "class Tokens {}");
        assertThat(new SourceFingerprint(root).compute()).isEqualTo(before);

        write("libs/text-models/src/main/resources/words.txt", "a word");
        assertThat(new SourceFingerprint(root).compute()).isNotEqualTo(before);
    }

    @Test
    void testsAndDocumentationDoNotMatter() throws IOException {
        var before = new SourceFingerprint(root).compute();

        write("gateway/src/test/java/ATest.java", "class ATest { }");
        write("README.md", "read me");

        assertThat(new SourceFingerprint(root).compute()).isEqualTo(before);
    }

    @Test
    void aRenamedFileCounts() throws IOException {
        var before = new SourceFingerprint(root).compute();

        Files.move(root.resolve("gateway/src/main/java/A.java"), root.resolve("gateway/src/main/java/B.java"));

        assertThat(new SourceFingerprint(root).compute()).isNotEqualTo(before);
    }

    private void write(String file, String content) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
