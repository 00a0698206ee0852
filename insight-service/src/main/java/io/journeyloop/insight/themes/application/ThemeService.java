package io.journeyloop.insight.themes.application;

import io.journeyloop.insight.settings.TimeZones;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.insight.themes.domain.SurfaceForms;
import io.journeyloop.insight.themes.domain.Theme;
import io.journeyloop.insight.themes.domain.ThemeSearch;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells what customers keep talking about at a journey or a step. */
@ApplicationScoped
public class ThemeService {

    private final TenantTransactions transactions;
    private final StructureReplica structure;
    private final ThemeTexts texts;
    private final TimeZones zones;

    ThemeService(TenantTransactions transactions, StructureReplica structure, ThemeTexts texts, TimeZones zones) {
        this.transactions = transactions;
        this.structure = structure;
        this.texts = texts;
        this.zones = zones;
    }

    /** 404 where the journey or the step is not known. */
    public Uni<Themes> themes(UUID tenantId, ThemeQuestion question) {
        return transactions.readSql(
                tenantId,
                connection -> require(connection, tenantId, question)
                        .chain(() -> zones.of(connection, tenantId))
                        .chain(zone -> texts.sample(connection, tenantId, question, zone))
                        .chain(sample -> themes(connection, tenantId, question, sample)));
    }

    private Uni<Void> require(SqlConnection connection, UUID tenantId, ThemeQuestion question) {
        JourneyLinks links = new JourneyLinks(null, question.journeyId(), null, question.stepId(), null, null);
        return structure
                .places(connection, tenantId, List.of(links))
                .invoke(places -> {
                    if (places.values().iterator().next().unknown() != null) {
                        throw ProblemException.notFound("journey or step", links.describe());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Themes> themes(SqlConnection connection, UUID tenantId, ThemeQuestion question, Sample sample) {
        ThemeSearch search = new ThemeSearch(sample.texts());
        return texts.rest(connection, tenantId, question, search.words()).chain(rest -> {
            List<Theme> found = search.themes(rest, question.limit());
            SurfaceForms forms = new SurfaceForms(found);
            return texts.stems(connection, forms.spellings())
                    .map(stems ->
                            new Themes(sample.texts().size(), sample.limited(), rest.n(), found, forms.forms(stems)));
        });
    }
}
