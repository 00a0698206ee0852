package io.journeyloop.journey.channels.domain;

import java.util.List;
import java.util.Map;

/** What people write about a channel. */
public record ChannelProfile(String name, Medium medium, List<String> tags, Map<String, Object> customFields) {}
