package io.journeyloop.gateway.scoring;

import org.eclipse.microprofile.graphql.Description;

@Description("What was done.")
public enum AuditAction {
    @Description("A scoring model was made.")
    MODEL_CREATED,

    @Description("A scoring model was changed.")
    MODEL_CHANGED,

    @Description("A scoring model was activated.")
    MODEL_ACTIVATED,

    @Description("A scoring model was archived.")
    MODEL_ARCHIVED,

    @Description("Somebody said something about criteria.")
    INPUTS_CHANGED,

    @Description("An opportunity was dismissed by a guardrail.")
    OPPORTUNITY_DISMISSED,

    @Description("An opportunity went up in another one.")
    OPPORTUNITY_MERGED,

    @Description("An opportunity took another one over.")
    OPPORTUNITY_TOOK_OVER,

    @Description("An opportunity came back out of another one.")
    MERGE_UNDONE,

    @Description("An opportunity gave another one back.")
    OPPORTUNITY_GAVE_BACK,

    @Description("Two opportunities were said not to be the same.")
    DUPLICATE_DECLINED
}
