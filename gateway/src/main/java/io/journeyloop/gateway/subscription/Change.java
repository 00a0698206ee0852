package io.journeyloop.gateway.subscription;

import java.util.Arrays;
import org.eclipse.microprofile.graphql.Description;

@Description("What happened to a record.")
public enum Change {
    @Description("It was made.")
    CREATED,
    @Description("Somebody changed it.")
    CHANGED,
    @Description("A journey was published.")
    PUBLISHED,
    @Description("Evidence or the scoring model moved an opportunity's score.")
    RESCORED,
    @Description("It was archived.")
    ARCHIVED;

    static boolean knows(String fact) {
        return Arrays.stream(values()).anyMatch(change -> change.name().equalsIgnoreCase(fact));
    }
}
