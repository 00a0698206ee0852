package io.journeyloop.gateway.scoring;

import org.eclipse.microprofile.graphql.Description;

@Description("What an entry is about.")
public enum AuditedKind {
    @Description("A scoring model.")
    SCORING_MODEL,

    @Description("An opportunity.")
    OPPORTUNITY
}
