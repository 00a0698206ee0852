package io.journeyloop.persona.personas.application;

import static io.journeyloop.kit.sql.SortColumn.id;
import static io.journeyloop.kit.sql.SortColumn.instant;
import static io.journeyloop.kit.sql.SortColumn.text;

import io.journeyloop.kit.sql.SortColumn;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.SortKey;
import io.journeyloop.persona.personas.domain.Persona;
import java.util.List;

/** What a list of personas can be sorted by. */
public enum PersonaOrder implements SortKey<Persona> {
    CREATED,
    UPDATED,
    NAME;

    private static final SortColumn<Persona> ID = id(Persona::id);

    @Override
    public List<SortColumn<Persona>> columns() {
        return switch (this) {
            case CREATED -> List.of(ID);
            case UPDATED -> List.of(instant("updated_at", Persona::updatedAt), ID);
            case NAME ->
                List.of(text("profile ->> 'name'", persona -> persona.profile().name()), ID);
        };
    }

    @Override
    public SortDirection usual() {
        return this == UPDATED ? SortDirection.DESC : SortDirection.ASC;
    }
}
