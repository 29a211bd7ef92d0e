package org.contactcenter.speed;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** As many threads as there are clients, each asking again as soon as it was answered. */
final class Crowd implements AutoCloseable {
  private static final int FIRST_LENGTH = 4096;

  private final ExecutorService threads;
  private final List<Map<Operation, AtomicInteger>> asked;

  /** What a client did. */
  private record Done(long[] nanos, long refused) {}

  Crowd(int clients) {
    threads = Executors.newFixedThreadPool(clients);
    asked = IntStream.range(0, clients).mapToObj(client -> fromZero()).toList();
  }

  /**
   * Lets all of them do the operations in turn for so many seconds. Numbers go on where an earlier
   * slice of this crowd ended.
   */
  Slice run(List<? extends Turn> turns, List<Operation> operations, double seconds)
      throws Exception {
    var barrier = new CyclicBarrier(turns.size());
    var started = System.nanoTime();
    var end = started + (long) (seconds * 1e9);
    var running = new ArrayList<Future<Done>>();
    for (int at = 0; at < turns.size(); at++) {
      var turn = turns.get(at);
      var numbers = asked.get(at);
      Callable<Done> work =
          () -> {
            barrier.await();
            return work(turn, operations, numbers, end);
          };
      running.add(threads.submit(work));
    }
    var nanos = new ArrayList<long[]>();
    var refused = 0L;
    for (var done : running) {
      nanos.add(done.get().nanos());
      refused += done.get().refused();
    }
    var all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Slice(all, refused, (System.nanoTime() - started) / 1e9, 0, 0);
  }

  private static Map<Operation, AtomicInteger> fromZero() {
    var numbers = new EnumMap<Operation, AtomicInteger>(Operation.class);
    for (var operation : Operation.values()) {
      numbers.put(operation, new AtomicInteger());
    }
    return numbers;
  }

  private static Done work(
      Turn turn, List<Operation> operations, Map<Operation, AtomicInteger> numbers, long end)
      throws IOException, SQLException {
    var nanos = new long[FIRST_LENGTH];
    var count = 0;
    var refused = 0L;
    for (var start = System.nanoTime(); start < end; count++) {
      var operation = operations.get(count % operations.size());
      refused += turn.take(operation, numbers.get(operation).getAndIncrement()) ? 0 : 1;
      var now = System.nanoTime();
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count] = now - start;
      start = now;
    }
    return new Done(Arrays.copyOf(nanos, count), refused);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
