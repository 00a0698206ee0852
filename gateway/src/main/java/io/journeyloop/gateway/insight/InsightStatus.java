package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("How far an insight is established.")
public enum InsightStatus {
    @Description("Not checked yet.")
    DRAFT,
    @Description("Checked against evidence.")
    VALIDATED,
    @Description("Found wrong.")
    REJECTED,
    @Description("No longer true, because something was done.")
    RESOLVED
}
