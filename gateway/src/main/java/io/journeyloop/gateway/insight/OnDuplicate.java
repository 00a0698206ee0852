package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What to do with a record whose external id is known already.")
public enum OnDuplicate {
    @Description("Leave the stored one as it is.")
    KEEP,

    @Description("Put the new one in its place; the former stays readable.")
    CORRECT
}
