package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What figures are held against each other.")
public enum GroupedBy {
    @Description("Channels.")
    CHANNEL,

    @Description("Personas.")
    PERSONA,

    @Description("Sources of feedback.")
    SOURCE,

    @Description("Segments.")
    SEGMENT
}
