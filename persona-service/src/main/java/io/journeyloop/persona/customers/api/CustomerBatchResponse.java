package io.journeyloop.persona.customers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.journeyloop.kit.errors.Problem;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.persona.customers.application.CustomerBatch;
import io.journeyloop.persona.customers.domain.UpsertStatus;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a batch: the sums, and each line's own outcome. */
@Schema(description = "What came of a batch")
record CustomerBatchResponse(int created, int updated, int unchanged, int rejected, List<LineResponse> results) {

    /** What came of one line of a batch. */
    @Schema(description = "What came of one line of a batch")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineResponse(
            @Schema(description = "The line's number, from 1")
            long line,

            UpsertStatus status,

            @Schema(description = "Why the line was rejected") @Nullable
            Problem problem) {

        static LineResponse of(CustomerBatch.LineResult result) {
            Problem problem = result.status() == UpsertStatus.REJECTED
                    ? ProblemException.invalid(result.violations()).problem()
                    : null;
            return new LineResponse(result.line(), result.status(), problem);
        }
    }

    static CustomerBatchResponse of(List<CustomerBatch.LineResult> results) {
        return new CustomerBatchResponse(
                count(results, UpsertStatus.CREATED),
                count(results, UpsertStatus.UPDATED),
                count(results, UpsertStatus.UNCHANGED),
                count(results, UpsertStatus.REJECTED),
                results.stream().map(LineResponse::of).toList());
    }

    private static int count(List<CustomerBatch.LineResult> results, UpsertStatus status) {
        return (int)
                results.stream().filter(result -> result.status() == status).count();
    }
}
