package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.application.ImportRequest;
import io.journeyloop.insight.imports.application.MappingService;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what a sender says about a file. Blocks its thread where a saved mapping is named. */
@ApplicationScoped
class ImportRequests {

    private final MappingReader reader;
    private final MappingService mappings;

    ImportRequests(MappingReader reader, MappingService mappings) {
        this.reader = reader;
        this.mappings = mappings;
    }

    /** 400 says what is wrong with it. */
    ImportRequest read(Caller sender, ImportFormat format, ImportParameters parameters) {
        return new ImportRequest(
                format,
                parameters.dialect(),
                parameters.fileName(),
                mapping(sender, parameters),
                parameters.onDuplicate());
    }

    /** The format that a Content-Type names. */
    static ImportFormat tableFormat(String contentType) {
        return contentType.contains("tab-separated") ? ImportFormat.TSV : ImportFormat.CSV;
    }

    private ImportMapping mapping(Caller sender, ImportParameters parameters) {
        String name = parameters.mappingName();
        if (name == null) {
            return reader.read(parameters.mapping());
        }
        if (parameters.mapping() != null) {
            throw ProblemException.invalid("mappingName", "can't be given beside mapping");
        }
        return mappings.byName(sender, name).await().indefinitely();
    }
}
