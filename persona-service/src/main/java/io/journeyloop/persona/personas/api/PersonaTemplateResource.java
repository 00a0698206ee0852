package io.journeyloop.persona.personas.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.personas.application.PersonaTemplates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/persona-templates")
@Tag(name = "Personas")
class PersonaTemplateResource {

    private final PersonaTemplates templates;
    private final PersonaReader reader;
    private final CurrentCaller caller;

    PersonaTemplateResource(PersonaTemplates templates, PersonaReader reader, CurrentCaller caller) {
        this.templates = templates;
        this.reader = reader;
        this.caller = caller;
    }

    /** A persona to begin with: `persona` is what a client would send to create it. */
    record TemplateResponse(String key, String description, PersonaRequest persona) {}

    record TemplatesResponse(List<TemplateResponse> items) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List the personas to begin with",
            description = "The same for every tenant. Create one by POST personas with its `templateKey`.")
    public TemplatesResponse list() {
        caller.get();
        return new TemplatesResponse(templates.all().stream()
                .map(template -> new TemplateResponse(
                        template.key(), template.description(), reader.created(template.persona())))
                .toList());
    }
}
