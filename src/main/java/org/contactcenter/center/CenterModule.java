package org.contactcenter.center;

import java.util.List;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Creations;
import org.contactcenter.core.Transactions;
import org.contactcenter.identity.Members;
import org.jdbi.v3.core.Jdbi;

/** Assembles what belongs to the center itself. */
public final class CenterModule {
  private final Centers centers;
  private final TimetableRules timetable;
  private final Rooms rooms;
  private final Courts courts;
  private final Staff staff;
  private final Members members;
  private final Creations creations;

  public CenterModule(
      Jdbi jdbi,
      Transactions transactions,
      Creations creations,
      AuditTrail audit,
      Members members) {
    this.members = members;
    this.creations = creations;
    this.centers = new Centers(jdbi, transactions, audit);
    this.timetable = new TimetableRules(jdbi, transactions, audit);
    this.rooms = new Rooms(jdbi, transactions, audit);
    this.courts = new Courts(jdbi, transactions, audit);
    this.staff = new Staff(jdbi, members, transactions, audit);
  }

  public Centers centers() {
    return centers;
  }

  /** By what figures visits are planned. */
  public TimetableRules timetable() {
    return timetable;
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
    return List.of(
        new MeResource(centers, members),
        new CenterResource(centers),
        new SettingsResource(centers),
        new TimetableSettingsResource(timetable),
        new HoursResource(centers),
        new ClosingDayResource(centers, creations),
        new CourtResource(courts, creations),
        new SiteResource(rooms, creations),
        new RoomResource(rooms, creations),
        new StaffResource(staff),
        new AbsenceResource(staff, creations));
  }
}
