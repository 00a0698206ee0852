package io.journeyloop.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Keys that people read and integrators refer to: lower-case words joined by hyphens. */
public final class Slugs {

    /** What a key given by a client must look like. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /** What is said about a key that doesn't. */
    public static final String MESSAGE = "must be lower-case words joined by hyphens";

    public static final int MAX_LENGTH = 80;

    private Slugs() {}

    /** The slug of a title: accents fall away, whatever is no letter or digit becomes a hyphen. */
    public static String of(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = trim(ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        return slug.isEmpty() ? "unnamed" : trim(slug.substring(0, Math.min(slug.length(), MAX_LENGTH - 5)));
    }

    /** The slug of a title, numbered where it is taken. */
    public static String unique(String title, Predicate<String> taken) {
        String slug = of(title);
        return taken.test(slug)
                ? IntStream.iterate(2, n -> n + 1)
                        .mapToObj(n -> slug + "-" + n)
                        .filter(taken.negate())
                        .findFirst()
                        .orElseThrow()
                : slug;
    }

    private static String trim(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
