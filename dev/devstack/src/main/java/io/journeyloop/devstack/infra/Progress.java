package io.journeyloop.devstack.infra;

/** Hears what is going on while something slow runs; lines are meant for a person. */
@FunctionalInterface
public interface Progress {

    void step(String line);

    static Progress silent() {
        return line -> {};
    }
}
