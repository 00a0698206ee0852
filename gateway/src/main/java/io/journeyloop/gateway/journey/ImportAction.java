package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("What an import did with a journey.")
public enum ImportAction {
    @Description("It is new.")
    CREATED,

    @Description("It was there and has a new revision.")
    REVISED,

    @Description("It was there just so.")
    UNCHANGED
}
