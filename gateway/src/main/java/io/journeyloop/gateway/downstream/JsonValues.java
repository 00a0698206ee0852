package io.journeyloop.gateway.downstream;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The JSON of services as the schema has it: free JSON as the scalar's type, and an absent list as an empty one. */
@Singleton
public final class JsonValues implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.registerModule(module());
    }

    /** Reads and writes free JSON. */
    public static Module module() {
        return new SimpleModule("json-values")
                .addDeserializer(JsonValue.class, new Reader<>(JsonValue.class))
                .addDeserializer(JsonObject.class, new Reader<>(JsonObject.class))
                .addSerializer(JsonValue.class, new Writer());
    }

    @SuppressWarnings("serial") // never leaves this process
    private static final class Reader<T extends JsonValue> extends StdDeserializer<T> {
        /** Kept, because {@link Json} looks for its implementation on the class path at each call. */
        private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

        private final Class<T> type;

        Reader(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.readValueAsTree().toString();
            try (JsonReader reader = READERS.createReader(new StringReader(text))) {
                return type.cast(reader.readValue());
            }
        }
    }

    @SuppressWarnings("serial") // never leaves this process
    private static final class Writer extends StdSerializer<JsonValue> {
        Writer() {
            super(JsonValue.class);
        }

        @Override
        public void serialize(JsonValue value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeRawValue(value.toString());
        }
    }
}
