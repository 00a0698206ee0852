package io.journeyloop.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.kit.errors.ProblemException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sort key of the last record of a page, opaque to clients. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    /** Far beyond any record, and within what the database can compare. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    static Cursor parse(String text) {
        try {
            String decoded = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            return new Cursor(Arrays.stream(decoded.split(SEPARATOR, -1))
                    .map(Cursor::storable)
                    .toList());
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw wrong();
        }
    }

    public UUID uuid(int part) {
        return read(part, UUID::fromString);
    }

    public BigDecimal number(int part) {
        return read(part, BigDecimal::new);
    }

    public String text(int part) {
        return read(part, Function.identity());
    }

    public Instant instant(int part) {
        Instant instant = read(part, Instant::parse);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST)) {
            throw wrong();
        }
        return instant;
    }

    /** A part as it was given: within a cursor no character of it can be taken for the separator. */
    private static String storable(String encoded) {
        String part = URLDecoder.decode(encoded, UTF_8);
        if (part.indexOf('\0') >= 0) {
            throw wrong();
        }
        return part;
    }

    private <T> T read(int part, Function<String, T> reader) {
        if (part >= parts.size()) {
            throw wrong();
        }
        try {
            return reader.apply(parts.get(part));
        } catch (IllegalArgumentException | DateTimeException notOne) {
            throw wrong();
        }
    }

    private static ProblemException wrong() {
        return ProblemException.invalid("cursor", "must be a nextCursor of an earlier answer");
    }

    @Override
    public String toString() {
        String encoded =
                parts.stream().map(part -> URLEncoder.encode(part, UTF_8)).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(encoded.getBytes(UTF_8));
    }
}
