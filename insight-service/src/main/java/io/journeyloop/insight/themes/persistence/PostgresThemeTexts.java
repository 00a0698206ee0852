package io.journeyloop.insight.themes.persistence;

import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.sentiment.domain.RatedSentiment;
import io.journeyloop.insight.sentiment.domain.Sentiment;
import io.journeyloop.insight.themes.application.Sample;
import io.journeyloop.insight.themes.application.ThemeQuestion;
import io.journeyloop.insight.themes.application.ThemeTexts;
import io.journeyloop.insight.themes.domain.Lexeme;
import io.journeyloop.insight.themes.domain.Rest;
import io.journeyloop.insight.themes.domain.ThemeText;
import io.journeyloop.textmodels.SentimentLabel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads words from the index of words, the newest records first. */
@ApplicationScoped
class PostgresThemeTexts implements ThemeTexts {

    /** The newest records of a place, with or without words, in or out of the window. */
    private static final int MOST_RECORDS = 20_000;

    private static final int MOST_TEXTS = 2_000;
    private static final int MOST_OF_THE_REST = 4_000;

    private static final String SAMPLE = """
            with newest as materialized (
                select * from feedback where tenant_id = $1 and %s = $2 and resolution = 'RESOLVED'
                order by id desc limit $3),
            texts as materialized (
                select n.*, e.language as tongue, e.words
                from newest n join text_entry e on e.tenant_id = $1 and e.kind = 'FEEDBACK' and e.record_id = n.id
                where e.language <> 'und'
                  and (cast($4 as timestamptz) is null or n.collected_at >= $4)
                  and (cast($5 as timestamptz) is null or n.collected_at < $5)
                order by n.id desc limit $6)
            select t.id, t.tongue, t.words, left(feedback_text(t.field_type, t.value, t.comment), 1000) as text,
                t.field_type, case when jsonb_typeof(t.value) = 'number' then (t.value #>> '{}')::float8 end as answer,
                t.scale_min::float8 as scale_min, t.scale_max::float8 as scale_max, t.higher_is_better,
                r.sentiment, c.label, (select count(*) from newest) as looked
            from texts t
            left join feedback_enrichment r on r.tenant_id = $1 and r.feedback_id = t.id
            left join sentiment_correction c on c.tenant_id = $1 and c.feedback_id = t.id
            order by t.id desc
            """;

    /** Looks each record up by its key: a join would go by the place, row by row, whenever statistics are wanting. */
    private static final String REST = """
            with newest as materialized (
                select record_id, language, words from text_entry where tenant_id = $1 and kind = 'FEEDBACK'
                order by record_id desc limit $3),
            rest as materialized (
                select language, words from newest n
                where language <> 'und' and $2 is distinct from (
                    select f.%s from feedback f where f.tenant_id = $1 and f.id = n.record_id))
            select null as language, null as word, count(*) as n from rest
            union all
            select r.language, w.word, count(*) from rest r cross join lateral unnest(r.words) as w (word)
            where w.word = any (cast($4 as text[])) group by r.language, w.word
            """;

    private static final String STEMS = """
            select s.language, s.spelling, w.word
            from unnest(cast($1 as text[]), cast($2 as text[])) as s (language, spelling)
            cross join lateral search_words(s.language, s.spelling) w
            """;

    @Override
    public Uni<Sample> sample(SqlConnection connection, UUID tenantId, ThemeQuestion question, ZoneId zone) {
        Tuple parameters = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(place(question))
                .addInteger(MOST_RECORDS)
                .addOffsetDateTime(question.window().beginning(zone))
                .addOffsetDateTime(question.window().end(zone))
                .addInteger(MOST_TEXTS + 1);
        return connection
                .preparedQuery(SAMPLE.formatted(column(question)))
                .execute(parameters)
                .map(rows -> {
                    List<ThemeText> texts = new ArrayList<>();
                    rows.forEach(row -> texts.add(text(row)));
                    boolean older = rows.size() > MOST_TEXTS
                            || rows.size() > 0 && rows.iterator().next().getLong("looked") == MOST_RECORDS;
                    return new Sample(texts.stream().limit(MOST_TEXTS).toList(), older);
                });
    }

    @Override
    public Uni<Rest> rest(SqlConnection connection, UUID tenantId, ThemeQuestion question, List<Lexeme> words) {
        Tuple parameters = Tuple.of(tenantId, place(question), MOST_OF_THE_REST, spellings(words));
        return connection
                .preparedQuery(REST.formatted(column(question)))
                .execute(parameters)
                .map(rows -> {
                    Map<Lexeme, Long> counts = new HashMap<>();
                    long n = 0;
                    for (Row row : rows) {
                        if (row.getString("word") == null) {
                            n = row.getLong("n");
                        } else {
                            counts.put(new Lexeme(row.getString("language"), row.getString("word")), row.getLong("n"));
                        }
                    }
                    return new Rest(n, counts);
                });
    }

    @Override
    public Uni<Map<Lexeme, Lexeme>> stems(SqlConnection connection, List<Lexeme> spellings) {
        return connection
                .preparedQuery(STEMS)
                .execute(Tuple.of(languages(spellings), spellings(spellings)))
                .map(rows -> {
                    Map<Lexeme, Lexeme> stems = new HashMap<>();
                    rows.forEach(row -> stems.put(
                            new Lexeme(row.getString("language"), row.getString("spelling")),
                            new Lexeme(row.getString("language"), row.getString("word"))));
                    return stems;
                });
    }

    private static String column(ThemeQuestion question) {
        return question.stepId() == null ? "journey_id" : "step_id";
    }

    private static UUID place(ThemeQuestion question) {
        return Objects.requireNonNull(question.stepId() == null ? question.journeyId() : question.stepId());
    }

    private static String[] languages(List<Lexeme> words) {
        return words.stream().map(Lexeme::language).toArray(String[]::new);
    }

    private static String[] spellings(List<Lexeme> words) {
        return words.stream().map(Lexeme::word).toArray(String[]::new);
    }

    private static ThemeText text(Row row) {
        return new ThemeText(
                row.getUUID("id"),
                row.getString("tongue"),
                Set.of(row.getArrayOfStrings("words")),
                row.getString("text"),
                sentiment(row));
    }

    private static @Nullable SentimentLabel sentiment(Row row) {
        @Nullable String corrected = row.getString("label");
        if (corrected != null) {
            return SentimentLabel.valueOf(corrected);
        }
        @Nullable SentimentLabel rated = rated(row);
        if (rated != null) {
            return rated;
        }
        @Nullable String judged = row.getString("sentiment");
        return judged == null ? null : SentimentLabel.valueOf(judged);
    }

    private static @Nullable SentimentLabel rated(Row row) {
        @Nullable Double answer = row.getDouble("answer");
        @Nullable Double min = row.getDouble("scale_min");
        @Nullable Double max = row.getDouble("scale_max");
        if (answer == null || min == null || max == null) {
            return null;
        }
        FieldType type = FieldType.valueOf(row.getString("field_type"));
        return RatedSentiment.of(type, answer, min, max, row.getBoolean("higher_is_better"))
                .map(Sentiment::label)
                .orElse(null);
    }
}
