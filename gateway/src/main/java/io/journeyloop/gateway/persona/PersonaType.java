package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("How well a persona is founded.")
public enum PersonaType {
    @Description("Assumed by the team.")
    PROTO,
    @Description("Found in interviews and observation.")
    QUALITATIVE,
    @Description("Found in data of many customers.")
    STATISTICAL
}
