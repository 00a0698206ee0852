package io.journeyloop.benchmarks.scenarios.graphql;

/** Why there is nobody from npm to be compared with, in a few words. */
final class NoPeerException extends Exception {

    private static final long serialVersionUID = 1;

    NoPeerException(String reason) {
        super(reason);
    }
}
