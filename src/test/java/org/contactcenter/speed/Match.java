package org.contactcenter.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Both sides of one operation, round by round.
 *
 * @param http over HTTP, one slice each round
 * @param jdbc by bare JDBC, one slice each round
 * @param statements that one request sends, on average
 * @param checks of the pool that come on top, on average; the rival does without
 */
record Match(
    Operation operation, List<Slice> http, List<Slice> jdbc, double statements, double checks) {

  static Match of(Operation operation, List<Recording> recordings) {
    return new Match(
        operation,
        new ArrayList<>(),
        new ArrayList<>(),
        recordings.stream().mapToLong(Recording::statements).average().orElse(0),
        recordings.stream().mapToInt(Recording::checks).average().orElse(0));
  }

  /** Throughput over HTTP as a share of that of bare JDBC, of each round, lowest first. */
  double[] ratios() {
    var ratios = DoubleStream.builder();
    for (int round = 0; round < http.size(); round++) {
      ratios.add(http.get(round).rate() / jdbc.get(round).rate());
    }
    return ratios.build().sorted().toArray();
  }

  /** Of the middle round; of the mean of both in the middle, where their number is even. */
  double median() {
    var ratios = ratios();
    return (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2;
  }
}
