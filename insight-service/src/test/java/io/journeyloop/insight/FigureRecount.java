package io.journeyloop.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.testing.SharedInfrastructure;
import io.journeyloop.testkit.TestTenant;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts a tenant's records anew, one by one, and holds the counts that figures are made of against that. */
public final class FigureRecount {

    private static final String TENANT = "00000000-0000-0000-0000-000000000000";
    private static final String EVERYBODY = TENANT;
    private static final Set<String> ON_A_SCALE = Set.of("NPS", "CSAT", "CES", "RATING");

    private static final String RECORDS = """
            select journey_id, step_id, touchpoint_id, field_type, (collected_at at time zone 'UTC')::date as day,
                coalesce(persona_key, '') as persona_key, coalesce(channel, '') as channel, source_name, scale_min,
                scale_max, higher_is_better, value #>> '{}' as value, coalesce(customer_hash, '') as customer
            from feedback where resolution = 'RESOLVED'
            """;

    private static final String COUNTS = """
            select place_id, inside, lens, segment_id, persona_key, channel, source_name, grain, period, type, scale_min,
                scale_max, higher_is_better, value, n, total, squares
            from figure_series s join figure_count c on c.series_id = s.id where n <> 0
            """;

    private static final String MEMBERS = "select customer_hash, segment_id from segment_member";

    private FigureRecount() {}

    private record Sum(long n, BigDecimal total, BigDecimal squares) {

        Sum plus(Sum other) {
            return new Sum(n + other.n, total.add(other.total), squares.add(other.squares));
        }

        @Override
        public String toString() {
            return n + " " + plain(total) + " " + plain(squares);
        }
    }

    /** Every record is counted, once for each way in which figures look at it. The caller has read a figure before. */
    public static void assertExact(TestTenant tenant) {
        String url = SharedInfrastructure.get().endpoints().postgres().jdbcUrl("insight");
        try (Connection connection = DriverManager.getConnection(url, "insight_app", "insight_app")) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select set_config('app.tenant', '" + tenant.id() + "', true)");
            Map<String, String> expected = new TreeMap<>();
            recounted(connection).forEach((key, sum) -> expected.put(key, sum.toString()));
            assertThat(counted(connection)).isEqualTo(expected);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, Sum> recounted(Connection connection) throws SQLException {
        Map<String, Sum> counts = new TreeMap<>();
        Map<String, List<String>> segments = segments(connection);
        try (ResultSet row = connection.createStatement().executeQuery(RECORDS)) {
            while (row.next()) {
                String answer = answer(row);
                Sum sum = sum(row);
                for (String place : places(row)) {
                    for (String lens : lenses(row, segments.getOrDefault(row.getString("customer"), List.of()))) {
                        for (String period : periods(row)) {
                            counts.merge(String.join("|", place, lens, period, answer), sum, Sum::plus);
                        }
                    }
                }
            }
        }
        return counts;
    }

    private static List<String> places(ResultSet row) throws SQLException {
        String journey = row.getString("journey_id");
        String step = row.getString("step_id");
        String touchpoint = row.getString("touchpoint_id");
        List<String> places = new ArrayList<>(List.of(TENANT + "|" + inside(journey)));
        if (journey != null) {
            places.add(journey + "|" + inside(step == null ? touchpoint : step));
        }
        if (step != null) {
            places.add(step + "|" + inside(touchpoint));
        }
        if (touchpoint != null) {
            places.add(touchpoint + "|f");
        }
        return places;
    }

    private static String inside(@Nullable String narrower) {
        return narrower == null ? "f" : "t";
    }

    private static List<String> lenses(ResultSet row, List<String> segments) throws SQLException {
        String persona = row.getString("persona_key");
        String channel = row.getString("channel");
        String source = row.getString("source_name");
        List<String> lenses =
                new ArrayList<>(List.of(lens("ALL", EVERYBODY, "", "", ""), lens("SOURCE", EVERYBODY, "", "", source)));
        if (!persona.isEmpty()) {
            lenses.add(lens("PERSONA", EVERYBODY, persona, "", ""));
        }
        if (!channel.isEmpty()) {
            lenses.add(lens("CHANNEL", EVERYBODY, "", channel, ""));
        }
        if (!persona.isEmpty() || !channel.isEmpty()) {
            lenses.add(lens("EACH", EVERYBODY, persona, channel, source));
        }
        for (String segment : segments) {
            lenses.add(lens("SEGMENT", segment, "", "", ""));
            lenses.add(lens("EACH", segment, persona, channel, source));
        }
        return lenses;
    }

    private static String lens(String lens, String segment, String persona, String channel, String source) {
        return String.join("|", lens, segment, persona, channel, source);
    }

    private static Map<String, List<String>> segments(Connection connection) throws SQLException {
        Map<String, List<String>> segments = new TreeMap<>();
        try (ResultSet row = connection.createStatement().executeQuery(MEMBERS)) {
            while (row.next()) {
                segments.computeIfAbsent(row.getString("customer_hash"), customer -> new ArrayList<>())
                        .add(row.getString("segment_id"));
            }
        }
        return segments;
    }

    private static List<String> periods(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        return List.of("DAY|" + day, "MONTH|" + day.withDayOfMonth(1));
    }

    private static String answer(ResultSet row) throws SQLException {
        String type = row.getString("field_type");
        if (ON_A_SCALE.contains(type)) {
            return String.join(
                    "|",
                    type,
                    plain(row.getBigDecimal("scale_min")),
                    plain(row.getBigDecimal("scale_max")),
                    row.getBoolean("higher_is_better") ? "t" : "f",
                    plain(row.getBigDecimal("value")));
        }
        boolean yes = type.equals("BOOLEAN") && row.getBoolean("value");
        return String.join("|", type, "0", "1", "t", yes ? "1" : "0");
    }

    private static Sum sum(ResultSet row) throws SQLException {
        BigDecimal number = row.getString("field_type").equals("NUMBER") ? row.getBigDecimal("value") : BigDecimal.ZERO;
        return new Sum(1, number, number.multiply(number));
    }

    private static Map<String, String> counted(Connection connection) throws SQLException {
        Map<String, String> counts = new TreeMap<>();
        try (ResultSet row = connection.createStatement().executeQuery(COUNTS)) {
            while (row.next()) {
                String key = String.join(
                        "|",
                        row.getString("place_id"),
                        row.getString("inside"),
                        row.getString("lens"),
                        row.getString("segment_id"),
                        row.getString("persona_key"),
                        row.getString("channel"),
                        row.getString("source_name"),
                        row.getString("grain"),
                        row.getString("period"),
                        row.getString("type"),
                        plain(row.getBigDecimal("scale_min")),
                        plain(row.getBigDecimal("scale_max")),
                        row.getString("higher_is_better"),
                        plain(row.getBigDecimal("value")));
                Sum sum = new Sum(row.getLong("n"), row.getBigDecimal("total"), row.getBigDecimal("squares"));
                counts.put(key, sum.toString());
            }
        }
        return counts;
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = Objects.requireNonNull(number).stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }
}
