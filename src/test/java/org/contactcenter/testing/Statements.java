package org.contactcenter.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts and lists the statements that the use cases of the test center send to the database. */
public final class Statements {
  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final Features features;

  public Statements() {
    var jdbi = Database.prepare(Jdbi.create(TestCenter.database().asService()));
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            sent.add(context.getRenderedSql());
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
    return sentBy(work).size();
  }

  /** Which the work sends, in their order. */
  public List<String> sentBy(Runnable work) {
    sent.clear();
    work.run();
    return List.copyOf(sent);
  }
}
