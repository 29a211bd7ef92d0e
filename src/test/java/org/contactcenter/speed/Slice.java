package org.contactcenter.speed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What some seconds of one operation on one side came to.
 *
 * @param nanos how long each request took, shortest first
 * @param refused how many of them were refused
 * @param seconds from the first until all clients were done
 * @param service seconds of CPU that the service took
 * @param database seconds of CPU that the database took
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Slice(long[] nanos, long refused, double seconds, double service, double database) {

  /** Several as if they were one. */
  static Slice of(List<Slice> slices) {
    var nanos = slices.stream().flatMapToLong(slice -> LongStream.of(slice.nanos())).toArray();
    Arrays.sort(nanos);
    return new Slice(
        nanos,
        slices.stream().mapToLong(Slice::refused).sum(),
        slices.stream().mapToDouble(Slice::seconds).sum(),
        slices.stream().mapToDouble(Slice::service).sum(),
        slices.stream().mapToDouble(Slice::database).sum());
  }

  /** Requests a second that were not refused. */
  double rate() {
    return (nanos.length - refused) / seconds;
  }

  /** Milliseconds within which so many in a hundred were answered. */
  double percentile(int part) {
    return nanos.length == 0 ? Double.NaN : nanos[(nanos.length - 1) * part / 100] / 1e6;
  }

  /** Milliseconds of the service's CPU for each request. */
  double serviceCpu() {
    return service * 1e3 / nanos.length;
  }

  /** Milliseconds of the database's CPU for each request. */
  double databaseCpu() {
    return database * 1e3 / nanos.length;
  }
}
