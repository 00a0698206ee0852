package io.journeyloop.gateway.composition;

import java.util.regex.Pattern;

/** Ids as clients give them. */
public final class Ids {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** Whether anything can have this id. What can't is not asked for: it would spoil the call for its neighbours. */
    public static boolean isPossible(String id) {
        return UUID.matcher(id).matches();
    }
}
