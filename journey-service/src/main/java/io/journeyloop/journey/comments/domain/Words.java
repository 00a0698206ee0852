package io.journeyloop.journey.comments.domain;

import java.util.List;

/** What a comment says, and the ids of the users whom it calls. */
public record Words(String body, List<String> mentions) {
    public static final Words NONE = new Words("", List.of());

    public Words {
        mentions = mentions.stream().distinct().toList();
    }
}
