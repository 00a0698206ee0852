package io.journeyloop.kit.http;

import io.journeyloop.kit.errors.ProblemException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Entity tags made of record versions. */
public final class EntityTags {

    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** A change names the version that it starts from: 428 where it doesn't, 412 where that version is gone. */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.preconditionRequired();
        }
        match(ifMatch, version);
    }

    /** A change that may name the version that it starts from: 412 where that version is gone. */
    public static void match(@Nullable String ifMatch, long version) {
        if (ifMatch != null
                && Arrays.stream(ifMatch.split(","))
                        .map(String::strip)
                        .noneMatch(tag -> tag.equals("*") || tag.equals(of(version)))) {
            throw ProblemException.preconditionFailed();
        }
    }
}
