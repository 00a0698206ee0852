package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a persona is in use.")
public enum PersonaStatus {
    @Description("Being worked on.")
    DRAFT,
    @Description("In use.")
    ACTIVE,
    @Description("Readable, but takes no new links.")
    ARCHIVED
}
