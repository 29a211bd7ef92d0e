package org.contactcenter.transfer.table;

import org.contactcenter.audit.Ground;
import org.contactcenter.center.Centers;

/** Assembles the way out for tables. */
public final class TableModule {
  private final TableWriter writer;

  public TableModule(Ground ground, Centers centers) {
    writer = new TableWriter(new Exports(ground, centers));
  }

  public TableWriter writer() {
    return writer;
  }
}
