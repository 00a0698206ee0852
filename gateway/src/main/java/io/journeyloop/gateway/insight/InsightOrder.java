package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What insights are sorted by.")
public enum InsightOrder {
    @Description("When they were made; usually ASC.")
    CREATED,

    @Description("When they changed last; usually DESC.")
    UPDATED,

    @Description("What they are called, in any case; usually ASC.")
    TITLE,

    @Description("Their effect on the experience, one not judged counting as none; usually ASC, the worst first.")
    IMPACT
}
