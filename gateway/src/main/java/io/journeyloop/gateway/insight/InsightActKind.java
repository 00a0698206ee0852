package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What was done to an insight.")
public enum InsightActKind {
    @Description("It was found valid.")
    VALIDATED,

    @Description("It was found wrong.")
    REJECTED,

    @Description("It is no longer true.")
    RESOLVED,

    @Description("It is open again.")
    REOPENED,

    @Description("It went up in another one.")
    MERGED,

    @Description("Another one went up in it.")
    TOOK_OVER,

    @Description("It came back out of another one.")
    MERGE_UNDONE,

    @Description("Another one came back out of it.")
    GAVE_BACK,

    @Description("It was split.")
    SPLIT,

    @Description("It was made by splitting.")
    SPLIT_OFF
}
