package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("How a customer came to a persona.")
public enum AssignmentMethod {
    @Description("By the rules of a segment.")
    RULE,

    @Description("A person said so.")
    MANUAL,

    @Description("A model said so.")
    MODEL
}
