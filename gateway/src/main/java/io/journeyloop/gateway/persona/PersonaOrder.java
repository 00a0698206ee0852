package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("What personas are sorted by.")
public enum PersonaOrder {
    @Description("When they were made; usually ASC.")
    CREATED,

    @Description("When they changed last; usually DESC.")
    UPDATED,

    @Description("What they are called, in any case; usually ASC.")
    NAME
}
