package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.application.RunFilter;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportStatus;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which import runs are asked for; what is absent does not narrow. */
public record ImportRunQuery(
        @QueryParam("status") @Nullable ImportStatus status,
        @QueryParam("format") @Nullable ImportFormat format,
        @QueryParam("dialect") @Nullable Dialect dialect,

        @Parameter(description = "Who sent the file") @QueryParam("createdBy") @Nullable
        String createdBy) {

    RunFilter toFilter() {
        return new RunFilter(status, format, dialect, createdBy, null);
    }
}
