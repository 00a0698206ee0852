package io.journeyloop.persona.personas.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.persona.personas.application.PersonaTemplates;
import io.journeyloop.persona.personas.domain.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Reads what clients write of a persona, laid on what it begins with. */
@ApplicationScoped
class PersonaReader {

    private static final String TEMPLATE_KEY = "templateKey";

    private final PersonaTemplates templates;
    private final MergePatch mergePatch;

    PersonaReader(PersonaTemplates templates, MergePatch mergePatch) {
        this.templates = templates;
        this.mergePatch = mergePatch;
    }

    /** A new persona: the body itself, or the template that it names with the body laid on it. */
    PersonaRequest created(JsonNode body) {
        JsonNode templateKey = body.path(TEMPLATE_KEY);
        if (templateKey.isMissingNode() || templateKey.isNull()) {
            return mergePatch.read(body, PersonaRequest.class);
        }
        JsonNode template = templates.required(templateKey.asText()).persona();
        ObjectNode rest = body.deepCopy();
        rest.remove(TEMPLATE_KEY);
        return mergePatch.apply(mergePatch.read(template, PersonaRequest.class), rest, PersonaRequest.class);
    }

    /** A persona's writable part with a patch laid on it. */
    PersonaRequest patched(Persona persona, JsonNode patch) {
        PersonaRequest wanted = mergePatch.apply(PersonaRequest.of(persona), patch, PersonaRequest.class);
        if (!Objects.equals(persona.key(), wanted.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        if (wanted.templateKey() != null) {
            throw ProblemException.invalid(TEMPLATE_KEY, "is for new personas");
        }
        return wanted;
    }
}
