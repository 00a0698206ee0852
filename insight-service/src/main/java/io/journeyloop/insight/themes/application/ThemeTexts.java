package io.journeyloop.insight.themes.application;

import io.journeyloop.insight.themes.domain.Lexeme;
import io.journeyloop.insight.themes.domain.Rest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words of records, by one statement for each question, at a cost that has a bound. */
public interface ThemeTexts {

    /** @param zone where the days of the question's window begin */
    Uni<Sample> sample(SqlConnection connection, UUID tenantId, ThemeQuestion question, ZoneId zone);

    /** How often these words are used elsewhere. */
    Uni<Rest> rest(SqlConnection connection, UUID tenantId, ThemeQuestion question, List<Lexeme> words);

    /** Words without their endings. */
    Uni<Map<Lexeme, Lexeme>> stems(SqlConnection connection, List<Lexeme> spellings);
}
