package io.journeyloop.journey.comments.application;

import io.journeyloop.journey.comments.domain.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment that somebody wants to make; an answer is about what the comment that it answers is about. */
public record NewComment(@Nullable UUID nodeId, @Nullable UUID parentId, Words words) {}
