package io.journeyloop.opportunity.scoring.domain;

/**
 * How much customers ask for something: the sum over different customers of what each said last, from 0 (not important) to
 * 3 (very important). Who says it twice counts once.
 *
 * @param customers how many have said anything
 */
public record Demand(long customers, long importance) {}
