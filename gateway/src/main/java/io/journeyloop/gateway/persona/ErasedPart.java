package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("What an erasure removed.")
public enum ErasedPart {
    @Description("The attributes.")
    PROFILE,

    @Description("What the customer agreed to.")
    CONSENTS,

    @Description("The assignments to personas.")
    PERSONAS,

    @Description("The memberships.")
    SEGMENTS
}
