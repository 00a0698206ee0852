package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.records.Address;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service beside what is written: names are those of its query parameters. */
@Input("RevisionNoteInput")
@Description("What the author of a write says about it; kept with the revision that the write makes.")
public record RevisionNoteInput(
        @Nullable @Description("A name for the revision.") String label,

        @Nullable @Description("Why; what was done when absent.")
        String reason,

        @Nullable @Id @Description("The solution whose shipping the write reflects.")
        String solutionId) {

    /** Where a write goes that says this of itself, if anything. */
    static <T> Address<T> on(Address<T> write, @org.jspecify.annotations.Nullable RevisionNoteInput note) {
        return note == null
                ? write
                : write.with("label", note.label).with("reason", note.reason).with("solutionId", note.solutionId);
    }
}
