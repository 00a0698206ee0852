package io.journeyloop.kit.sql;

import java.util.List;

/** One of the things that a list can be sorted by; each list has an enumeration of them. */
public interface SortKey<T> {

    /** By which callers ask for it. */
    String name();

    /** What is compared, in this sequence; the last column differs between any two records. */
    List<SortColumn<T>> columns();

    /** Which way the list goes where nobody says. */
    SortDirection usual();
}
