package io.journeyloop.gateway.solution;

import org.eclipse.microprofile.graphql.Description;

@Description("Where delivery is followed.")
public enum DeliverySystem {
    @Description("Jira.")
    JIRA,

    @Description("Azure DevOps.")
    AZURE_DEVOPS,

    @Description("GitHub.")
    GITHUB,

    @Description("Linear.")
    LINEAR,

    @Description("Another one.")
    OTHER
}
