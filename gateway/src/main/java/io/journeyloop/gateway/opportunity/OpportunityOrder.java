package io.journeyloop.gateway.opportunity;

import org.eclipse.microprofile.graphql.Description;

@Description("What opportunities are sorted by.")
public enum OpportunityOrder {
    @Description(
            "Open before closed, then the highest score, unknown ones last, then the least effort; usually ASC, the best first.")
    RANK,

    @Description("The score alone, an unknown one below all others; usually DESC.")
    SCORE,

    @Description("When they were made; usually DESC.")
    CREATED,

    @Description("When somebody changed them last; usually DESC.")
    UPDATED,

    @Description("What they are called, in any case; usually ASC.")
    TITLE
}
