package io.journeyloop.devstack.demo;

import io.journeyloop.devstack.infra.DevstackException;

/** Lets events travel. */
final class Pause {

    private Pause() {}

    static void shortly() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevstackException("Interrupted while the demo loads", e);
        }
    }
}
