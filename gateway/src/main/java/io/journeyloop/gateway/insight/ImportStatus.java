package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("How far an import is.")
public enum ImportStatus {
    @Description("At work.")
    RUNNING,

    @Description("Done.")
    COMPLETED,

    @Description("Ended by an error.")
    FAILED,

    @Description("Ended by somebody.")
    CANCELLED,

    @Description("Ended by a stop of the service; send the file again, what was taken is a duplicate.")
    INTERRUPTED
}
