package io.journeyloop.kit.search;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/**
 * What is looked for in a service's index of words: the tables {@code search_entry}, {@code search_posting} and
 * {@code search_word}.
 *
 * @param text words that must all be there, each as it stands, as a beginning, or nearly
 * @param kinds which kinds of record; all when empty
 * @param limit how many hits at the most
 */
public record WordSearch(String text, List<? extends Enum<?>> kinds, int limit) {

    /** For the documentation of each search. */
    public static final String RULES =
            "Every word must be there (the first eight count): as it stands, as the beginning of a word, or with a slip"
                    + " or two from four letters on. Accents and case don't count. Archived records are not found.";

    /**
     * Begins a statement: the best hits are {@code best (entry_id, score)}. Each word asked for means itself, words that
     * begin with it, and words one or two letters away; a hit has something for each. Ranges of words are looked up,
     * what is nearly right is searched for among a tenant's different words.
     */
    public static final String BEST = """
            with asked as materialized (
              select word, row_number() over () as n, char_length(word) as length,
                     case when char_length(word) < 4 then 0 when char_length(word) < 6 then 1 else 2 end as slips
                from (select left(word, 80) as word from unnest(tsvector_to_array(search_words($2))) as word limit 8) w),
            meant as materialized (
              select a.n, v.word, v.closeness from asked a cross join lateral (
                (select word, case when word = a.word then 1 else 0.5 + 0.4 * a.length / char_length(word) end as closeness
                   from search_word
                  where tenant_id = $1 and word >= a.word collate "C" and word < (a.word || chr(1114111)) collate "C"
                  limit 500)
                union all
                (select word, (0.4 - 0.1 * distance) * a.length / char_length(word)
                   from (select word, case when a.slips = 0 or char_length(word) < a.length - a.slips then 9
                                           else levenshtein_less_equal(left(word, a.length + 1), a.word, a.slips)
                                      end as distance
                           from search_word where tenant_id = $1) near
                  where distance <= a.slips and not starts_with(word, a.word)
                  order by distance, char_length(word), word limit 50)) v),
            hit as (
              select p.entry_id, m.n, max(m.closeness * p.weight) as score
                from meant m join search_posting p on p.tenant_id = $1 and p.word = m.word
               where cardinality($3::text[]) = 0 or p.kind = any ($3)
               group by p.entry_id, m.n),
            best as (
              select entry_id, sum(score) as score from hit group by entry_id
              having count(*) = (select count(*) from asked) order by score desc, entry_id limit $4)
            """;

    /** The values of {@link #BEST}. */
    public Tuple parameters(UUID tenantId) {
        String[] names = kinds.stream().map(Enum::name).toArray(String[]::new);
        return Tuple.of(tenantId, text, names, limit);
    }
}
