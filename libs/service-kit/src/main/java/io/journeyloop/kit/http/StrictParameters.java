package io.journeyloop.kit.http;

import io.journeyloop.kit.errors.ProblemException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads path and query parameters; a wrong one is a 400 that names it, a wrong id in a path a 404. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, Object> reader = readerOf(type);
        return reader == null ? null : new StrictConverter<>(type, reader, annotations);
    }

    private static @Nullable Function<String, Object> readerOf(Class<?> type) {
        if (type.isEnum()) {
            return text -> constant(type, text);
        }
        if (type == RecordRef.class) {
            return RecordRef::fromString;
        }
        if (type == UUID.class) {
            return UUID::fromString;
        }
        if (type == Integer.class) {
            return Integer::valueOf;
        }
        if (type == Boolean.class) {
            return StrictParameters::truth;
        }
        if (type == Instant.class) {
            return Instant::parse;
        }
        return type == LocalDate.class ? LocalDate::parse : type == String.class ? StrictParameters::text : null;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither");
        };
    }

    /** PostgreSQL stores no NUL, so nothing that contains one can be found or kept. */
    private static Object text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("NUL");
        }
        return text;
    }

    private record StrictConverter<T>(Class<T> type, Function<String, Object> reader, Annotation[] annotations)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return type.cast(reader.apply(text));
            } catch (RuntimeException wrong) {
                throw refusal();
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }

        private ProblemException refusal() {
            for (Annotation annotation : annotations) {
                if (annotation instanceof PathParam path) {
                    return ProblemException.notFound(path.value(), "like that");
                }
                if (annotation instanceof QueryParam query) {
                    return ProblemException.invalid(query.value(), "must be " + expectation());
                }
            }
            return ProblemException.invalid("parameter", "must be " + expectation());
        }

        private String expectation() {
            return type.isEnum()
                    ? "one of " + Arrays.toString(type.getEnumConstants())
                    : type == String.class ? "text without NUL" : "a valid " + type.getSimpleName();
        }
    }
}
