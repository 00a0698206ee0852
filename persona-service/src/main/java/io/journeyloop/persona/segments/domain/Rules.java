package io.journeyloop.persona.segments.domain;

import java.util.List;

/** What makes a customer a member of a dynamic segment, as it is written. */
public record Rules(Match match, List<Condition> conditions) {

    public static final int MOST_CONDITIONS = 50;
}
