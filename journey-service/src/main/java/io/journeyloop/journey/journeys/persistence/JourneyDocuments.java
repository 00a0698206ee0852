package io.journeyloop.journey.journeys.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Turns journey content into the JSON of a revision's document, and back. */
@ApplicationScoped
class JourneyDocuments {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    JourneyDocuments(ObjectMapper json) {
        var documents = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        // A list that a document does not know yet, because it is older, is empty.
        documents.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        reader = documents.readerFor(JourneyContent.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        writer = documents.writerFor(JourneyContent.class);
    }

    String write(JourneyContent content) {
        try {
            return writer.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A journey cannot be written", impossible);
        }
    }

    JourneyContent read(String document) {
        try {
            return reader.readValue(document);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored journey cannot be read", damaged);
        }
    }
}
