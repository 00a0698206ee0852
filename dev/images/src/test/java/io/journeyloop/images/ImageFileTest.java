package io.journeyloop.images;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.services.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packing alone, of next to nothing, so that it takes no time. */
class ImageFileTest {

    private static final ImageLabels LABELS =
            new ImageLabels(Service.PERSONA, "1.0.0", "abc", Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private ImageRoot root;

    @BeforeEach
    void layOut() throws Exception {
        root = new ImageRoot(Service.PERSONA, folder.resolve("base"), folder.resolve("own"));
        write("/opt/java/bin/java");
        assertThat(root.path("/opt/java/bin/java").toFile().setExecutable(true)).isTrue();
        write("/app/lib/library.jar");
        write("/app/quarkus-run.jar");
        write("/app/quarkus/generated.jar");
        write("/app/app/persona-service.jar");
        write(ImageRoot.COMPONENTS);
        write(ImageRoot.ARCHIVE);
        write("/etc/passwd");
        Files.createDirectories(root.path("/tmp"));
    }

    @Test
    void theSameFilesMakeTheSameImage() throws Exception {
        var first = pack("first");
        var second = pack("second");

        assertThat(first.digest()).isEqualTo(second.digest());
    }

    /** What is loaded into a node, by kind for one, is looked for there by the name in the overlay, registry and all. */
    @Test
    void aNodeKnowsItByTheNameThatTheOverlayAsksFor() throws Exception {
        var overlay = Files.readString(DevstackClasspath.root().resolve("k8s/overlays/local/kustomization.yaml"));

        assertThat(pack("image").name()).isEqualTo("ghcr.io/journeyloop/persona-service:1.0.0");
        assertThat(overlay).contains("newName: ghcr.io/journeyloop/persona-service\n    newTag: 1.0.0");
    }

    @Test
    void everyFileIsInTheImageWithItsRightsAndTheOneTime() throws Exception {
        var image = pack("image");
        var unpacked = folder.resolve("unpacked");
        image.unpackLayers(unpacked);

        assertThat(unpacked.resolve("app/start.aot")).hasContent(ImageRoot.ARCHIVE);
        assertThat(Files.isExecutable(unpacked.resolve("opt/java/bin/java"))).isTrue();
        assertThat(Files.isWritable(unpacked.resolve("tmp"))).isTrue();
        assertThat(Files.getLastModifiedTime(unpacked.resolve("app/quarkus-run.jar"))
                        .toInstant())
                .isEqualTo(ImageRoot.FILE_TIME);
    }

    @Test
    void whatChangesWithTheArchiveIsItsOwnLayer() throws Exception {
        var before = pack("before").configuration().at("/rootfs/diff_ids");
        Files.writeString(root.path(ImageRoot.ARCHIVE), "another recording");
        var after = pack("after").configuration().at("/rootfs/diff_ids");

        assertThat(before).hasSize(5);
        for (int layer = 0; layer < 4; layer++) {
            assertThat(after.get(layer)).isEqualTo(before.get(layer));
        }
        assertThat(after.get(4)).isNotEqualTo(before.get(4));
    }

    private OciArchive pack(String name) throws Exception {
        var tar = folder.resolve(name + ".tar");
        var digest = new ImageFile(root, LABELS).write(tar, folder.resolve("cache of " + name));
        var image = OciArchive.open(tar, folder.resolve(name));
        assertThat(image.digest()).isEqualTo(digest);
        return image;
    }

    private void write(String path) throws Exception {
        var file = root.path(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }
}
