package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("How many of the conditions must hold.")
public enum RuleMatch {
    @Description("Every one.")
    ALL,

    @Description("At least one.")
    ANY
}
