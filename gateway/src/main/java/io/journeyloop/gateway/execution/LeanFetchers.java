package io.journeyloop.gateway.execution;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import org.jspecify.annotations.Nullable;

/** Who reads a field: its resolver, or the component of a record. Found as a service. */
public final class LeanFetchers implements DataFetcherService {
    private static final int BEFORE_OTHERS = 0;

    @Override
    public Integer getPriority() {
        return BEFORE_OTHERS;
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getUniDataFetcher(Operation operation, Type type) {
        return new Resolver<>(operation, type);
    }

    @Override
    public @Nullable PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return field.getMethodName() == null ? null : RecordField.of(field, owner);
    }
}
