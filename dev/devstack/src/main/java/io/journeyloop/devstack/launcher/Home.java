package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.DevstackClasspath;
import java.nio.file.Path;

/**
 * The project on this machine, and where its local state is kept.
 *
 * @param root the project's folder
 * @param colours whether output goes to a terminal that may be coloured
 */
record Home(Path root, boolean colours) {

    static Home of() {
        return new Home(DevstackClasspath.root(), Boolean.getBoolean("journeyloop.colours"));
    }

    /** Everything that is not source: ignored by git, and safe to delete while nothing runs. */
    Path state() {
        return root.resolve(".journeyloop");
    }

    Path data() {
        return state().resolve("data");
    }

    Path logs() {
        return state().resolve("logs");
    }

    Path startupCaches() {
        return state().resolve("startup-caches");
    }

    Path buildStamp() {
        return state().resolve("built");
    }

    Path processes() {
        return state().resolve("processes");
    }

    Path lock() {
        return state().resolve("lock");
    }

    /** Names the process that holds the lock. */
    Path holder() {
        return state().resolve("holder");
    }

    Path running() {
        return state().resolve("running.properties");
    }
}
