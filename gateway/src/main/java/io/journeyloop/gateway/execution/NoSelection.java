package io.journeyloop.gateway.execution;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;

/** Nothing that is selected. */
enum NoSelection implements DataFetchingFieldSelectionSet {
    INSTANCE;

    @Override
    public boolean contains(String glob) {
        return false;
    }

    @Override
    public boolean containsAnyOf(String glob, String... globs) {
        return false;
    }

    @Override
    public boolean containsAllOf(String glob, String... globs) {
        return false;
    }

    @Override
    public List<SelectedField> getFields() {
        return List.of();
    }

    @Override
    public List<SelectedField> getImmediateFields() {
        return List.of();
    }

    @Override
    public List<SelectedField> getFields(String glob, String... globs) {
        return List.of();
    }

    @Override
    public Map<String, List<SelectedField>> getFieldsGroupedByResultKey() {
        return Map.of();
    }

    @Override
    public Map<String, List<SelectedField>> getFieldsGroupedByResultKey(String glob, String... globs) {
        return Map.of();
    }
}
