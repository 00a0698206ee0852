package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("What happened.")
public enum ActivityType {
    @Description("The journey was changed.")
    REVISION,

    @Description("Somebody commented.")
    COMMENT
}
