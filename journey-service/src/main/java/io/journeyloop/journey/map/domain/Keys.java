package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The choice of keys. */
public final class Keys {
    private Keys() {}

    /**
     * The wanted key, or one derived from the name that nobody has.
     *
     * @throws ProblemException 409 when the wanted key is taken
     */
    public static String choose(@Nullable String wanted, String name, Set<String> taken) {
        if (wanted == null) {
            return Slugs.unique(name, taken::contains);
        }
        if (taken.contains(wanted)) {
            throw ProblemException.conflict("key_taken", "The key '" + wanted + "' is taken.");
        }
        return wanted;
    }
}
