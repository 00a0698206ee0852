package io.journeyloop.gateway.opportunity;

import org.eclipse.microprofile.graphql.Description;

@Description("Who told a criterion's value.")
public enum InputSource {
    @Description("A person.")
    MANUAL,
    @Description("Stored evidence.")
    EVIDENCE
}
