package io.journeyloop.insight.imports.domain;

/**
 * What came of the records of a file: a row each, or an answer each where a row is a whole questionnaire.
 *
 * @param read records read; the sum of the others
 * @param duplicate records that were stored before, by whatever road
 * @param corrected records that were stored before and are now as in the file
 * @param rejected records with something wrong, which is reported
 * @param skipped unfinished questionnaires and questions without an answer
 */
public record ImportCounts(long read, long accepted, long duplicate, long corrected, long rejected, long skipped) {}
