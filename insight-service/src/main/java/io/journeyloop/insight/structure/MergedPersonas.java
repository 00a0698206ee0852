package io.journeyloop.insight.structure;

import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import java.util.List;
import java.util.UUID;

/** A persona, and those that were merged into it, directly or by way of others. */
public record MergedPersonas(KnownPersona survivor, List<KnownPersona> gone) {

    public UUID[] goneIds() {
        return gone.stream().map(KnownPersona::id).toArray(UUID[]::new);
    }

    public String[] goneKeys() {
        return gone.stream().map(KnownPersona::key).toArray(String[]::new);
    }
}
