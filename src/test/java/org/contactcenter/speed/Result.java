package org.contactcenter.speed;

import java.util.List;

/**
 * What was measured with one database.
 *
 * @param cases in it when the service started
 * @param visits in it then
 * @param startSeconds of the service, until it took requests
 * @param resident megabytes of the service after the last slice
 * @param residentAtMost megabytes of the service so far
 */
record Result(
    int cases,
    long visits,
    double startSeconds,
    long resident,
    long residentAtMost,
    List<Match> matches) {}
