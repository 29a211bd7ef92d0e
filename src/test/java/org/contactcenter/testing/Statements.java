package org.contactcenter.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts the statements that the use cases of the test center send to the database. */
public final class Statements {
  private final AtomicInteger count = new AtomicInteger();
  private final Features features;

  public Statements() {
    var jdbi = Database.prepare(Jdbi.create(TestCenter.database().asService()));
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            count.incrementAndGet();
          }
        });
    features = new Features(jdbi, TestCenter.clock(), TestKeys.keys());
  }

  /** The use cases that are counted. */
  public Features features() {
    return features;
  }

  /** How many the work sends. */
  public int of(Runnable work) {
    count.set(0);
    work.run();
    return count.get();
  }
}
