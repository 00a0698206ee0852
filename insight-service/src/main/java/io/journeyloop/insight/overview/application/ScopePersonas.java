package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.metrics.application.Audience;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.metrics.application.Slice;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The personas by whose eyes places are looked at, as far as they are known: of merged ones their survivors. */
record ScopePersonas(Map<UUID, KnownPersona> known) {

    /** The key of a persona that was never heard of: nobody answered in its name. */
    private static final String NOBODY = "";

    static Uni<ScopePersonas> of(
            PersonaReplica personas, SqlConnection connection, UUID tenantId, List<ScopeQuery> scopes) {
        Set<UUID> named = scopes.stream()
                .map(ScopeQuery::personaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return personas.survivors(connection, tenantId, named).map(ScopePersonas::new);
    }

    /** The places as the survivors see them. */
    List<ScopeQuery> lookAt(List<ScopeQuery> scopes) {
        return scopes.stream().map(this::lookAt).toList();
    }

    private ScopeQuery lookAt(ScopeQuery scope) {
        KnownPersona persona = scope.personaId() == null ? null : known.get(scope.personaId());
        return persona == null ? scope : scope.ofPersona(persona.id());
    }

    /** What was answered at a place. */
    Slice slice(ScopeQuery scope) {
        Audience audience = new Audience(scope.segmentId(), key(scope.personaId()), scope.channel(), null);
        return Slice.of(List.of(scope.placeId()), audience, scope.window());
    }

    private @Nullable String key(@Nullable UUID personaId) {
        if (personaId == null) {
            return null;
        }
        KnownPersona persona = known.get(personaId);
        return persona == null ? NOBODY : persona.key();
    }
}
