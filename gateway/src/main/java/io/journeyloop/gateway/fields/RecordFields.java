package io.journeyloop.gateway.fields;

import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import org.jspecify.annotations.Nullable;

/** Has each field that is a record's component read by {@link RecordField}; found as a service. */
public final class RecordFields implements DataFetcherService {
    private static final int BEFORE_OTHERS = 0;

    @Override
    public Integer getPriority() {
        return BEFORE_OTHERS;
    }

    @Override
    public @Nullable PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return field.getMethodName() == null ? null : RecordField.of(field, owner);
    }
}
