package io.journeyloop.gateway.opportunity;

import org.eclipse.microprofile.graphql.Description;

@Description("Where the work on an opportunity stands.")
public enum OpportunityStatus {
    @Description("Nobody works on it yet.")
    OPEN,
    @Description("Somebody works on it.")
    IN_PROGRESS,
    @Description("It is done.")
    SOLVED,
    @Description("It will not be done.")
    DISMISSED
}
