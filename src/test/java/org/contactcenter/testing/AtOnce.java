package org.contactcenter.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** A race: each task has a thread of its own, and all start at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  public static <T> List<T> run(int threads, IntFunction<T> task) {
    var start = new CyclicBarrier(threads);
    var tasks = new ArrayList<Callable<T>>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      tasks.add(
          () -> {
            start.await();
            return task.apply(number);
          });
    }
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var results = new ArrayList<T>();
      for (var result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (java.util.concurrent.ExecutionException failure) {
      throw new IllegalStateException(failure);
    } finally {
      pool.shutdownNow();
    }
  }
}
