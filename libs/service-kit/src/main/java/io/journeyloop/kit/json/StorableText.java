package io.journeyloop.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Finds text in a JSON body that no database can store: NUL, and halves of surrogate pairs. */
public final class StorableText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private StorableText() {}

    /** JSON path of the first field whose text, or name, can't be stored; malformed JSON is left to its reader. */
    public static Optional<String> firstOffence(byte[] body) {
        // Such text can only be written with an escape, which is rare: most bodies are not parsed twice.
        if (!containsUnicodeEscape(body)) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(body)) {
            while (parser.nextToken() != null) {
                if (isText(parser.currentToken()) && !isStorable(parser.getText())) {
                    return Optional.of(pathOf(parser));
                }
            }
            return Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(StorableText::isHalfSurrogate);
    }

    private static boolean isHalfSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isText(JsonToken token) {
        return token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
    }

    private static boolean containsUnicodeEscape(byte[] body) {
        for (int i = 1; i < body.length; i++) {
            if (body[i] == 'u' && body[i - 1] == '\\') {
                return true;
            }
        }
        return false;
    }

    private static String pathOf(JsonParser parser) {
        return parser.getParsingContext()
                .pathAsPointer()
                .toString()
                .replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.')
                .replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
    }
}
