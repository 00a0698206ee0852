package io.journeyloop.opportunity.solutions.domain;

/** Where work on solutions is tracked. */
public enum DeliverySystem {
    JIRA,
    AZURE_DEVOPS,
    GITHUB,
    LINEAR,
    OTHER
}
