package io.journeyloop.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.kit.errors.ProblemException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The sort key of the last record of a page, opaque to clients. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

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
            if (decoded.indexOf('\0') >= 0) {
                throw wrong();
            }
            return new Cursor(List.of(decoded.split(SEPARATOR, -1)));
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

    private <T> T read(int part, Function<String, T> reader) {
        if (part >= parts.size()) {
            throw wrong();
        }
        try {
            return reader.apply(parts.get(part));
        } catch (IllegalArgumentException notOne) {
            throw wrong();
        }
    }

    private static ProblemException wrong() {
        return ProblemException.invalid("cursor", "must be a nextCursor of an earlier answer");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
    }
}
