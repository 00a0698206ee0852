package io.journeyloop.gateway.composition;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids as clients give them. */
public final class Ids {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    /**
     * Whether anything can have this id, null where a service left one out. What can't is not asked for: it would spoil
     * the call for its neighbours.
     */
    public static boolean isPossible(@Nullable String id) {
        return id != null && UUID.matcher(id).matches();
    }
}
