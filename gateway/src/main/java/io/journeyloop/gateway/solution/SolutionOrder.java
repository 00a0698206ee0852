package io.journeyloop.gateway.solution;

import org.eclipse.microprofile.graphql.Description;

@Description("What solutions are sorted by.")
public enum SolutionOrder {
    @Description("When they were made; usually DESC.")
    CREATED,

    @Description("When they changed last; usually DESC.")
    UPDATED,

    @Description("What they are called, in any case; usually ASC.")
    TITLE
}
