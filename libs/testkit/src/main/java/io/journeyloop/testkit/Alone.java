package io.journeyloop.testkit;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service with a database and topics of its own, so that no other test's rows and events are among them. */
public final class Alone implements QuarkusTestProfile {}
