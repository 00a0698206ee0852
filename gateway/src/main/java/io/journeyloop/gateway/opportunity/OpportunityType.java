package io.journeyloop.gateway.opportunity;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of opportunity it is.")
public enum OpportunityType {
    @Description("Something hurts.")
    PAIN_POINT,
    @Description("Something is missing.")
    UNMET_NEED,
    @Description("Something keeps customers from using what there is.")
    ADOPTION_BARRIER,
    @Description("Something could be better.")
    IMPROVEMENT
}
