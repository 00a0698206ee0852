package io.journeyloop.devstack.infra;

/** A server whose plug can be pulled. */
public enum CrashableServer {
    POSTGRES,
    KAFKA
}
