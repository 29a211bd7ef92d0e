package org.contactcenter.center;

import java.util.List;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Transactions;
import org.contactcenter.identity.Members;
import org.jdbi.v3.core.Jdbi;

/** Assembles what belongs to the center itself. */
public final class CenterModule {
  private final Centers centers;
  private final Rooms rooms;
  private final Courts courts;
  private final Staff staff;

  public CenterModule(Jdbi jdbi, Transactions transactions, AuditTrail audit, Members members) {
    this.centers = new Centers(jdbi, transactions, audit);
    this.rooms = new Rooms(jdbi, transactions, audit);
    this.courts = new Courts(jdbi, transactions, audit);
    this.staff = new Staff(jdbi, members, transactions, audit);
  }

  public Centers centers() {
    return centers;
  }

  public Rooms rooms() {
    return rooms;
  }

  public Courts courts() {
    return courts;
  }

  public Staff staff() {
    return staff;
  }

  public List<Object> resources() {
    return List.of();
  }
}
