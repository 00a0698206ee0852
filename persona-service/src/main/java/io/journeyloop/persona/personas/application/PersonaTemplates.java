package io.journeyloop.persona.personas.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.kit.errors.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The personas to begin with that every tenant has; each is a file among the resources. */
@ApplicationScoped
public class PersonaTemplates {

    private static final List<String> KEYS =
            List.of("first-time-buyer", "loyal-regular", "overwhelmed-caregiver", "small-business-owner");

    private final List<Template> templates;

    PersonaTemplates(ObjectMapper json) {
        this.templates = KEYS.stream().map(key -> read(json, key)).toList();
    }

    /**
     * A persona to begin with.
     *
     * @param key what a request names it by
     * @param description whom it stands for, and when to begin with it
     * @param persona what clients would send to create it
     */
    public record Template(String key, String description, JsonNode persona) {}

    public List<Template> all() {
        return templates;
    }

    /** The template of that key, or a refusal that names the field. */
    public Template required(String key) {
        return templates.stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("templateKey", "must be one of " + KEYS));
    }

    private static Template read(ObjectMapper json, String key) {
        try (InputStream file = PersonaTemplates.class.getResourceAsStream("/persona-templates/" + key + ".json")) {
            return json.readValue(Objects.requireNonNull(file), Template.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
