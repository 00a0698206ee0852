package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What the infrastructure leaves behind between runs. */
public final class StoredData {

    private StoredData() {}

    /** Forgets it, on whichever road it was stored. */
    public static void wipe(Path data) {
        if (InfrastructureChoice.detect() == InfrastructureChoice.CONTAINERS) {
            new ContainerKit(data).removeVolumes();
        }
        try {
            Folders.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
