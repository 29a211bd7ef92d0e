package org.contactcenter.center;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.interpreter.InterpreterResource;
import org.contactcenter.center.interpreter.Interpreters;
import org.contactcenter.center.logo.LogoResource;
import org.contactcenter.center.logo.Logos;
import org.contactcenter.center.skill.QualificationResource;
import org.contactcenter.center.skill.Skills;
import org.contactcenter.center.skill.StaffTermsResource;
import org.contactcenter.hit.Takings;
import org.contactcenter.identity.Members;

/** Assembles what belongs to the center itself. */
public final class CenterModule {
  private final Centers centers;
  private final TimetableRules timetable;
  private final Logos logos;
  private final Doors doors;
  private final Rooms rooms;
  private final RoomClosures closures;
  private final Courts courts;
  private final Takings takings;
  private final Staff staff;
  private final Skills skills;
  private final Interpreters interpreters;
  private final Members members;
  private final Ground ground;

  public CenterModule(Ground ground, Members members, Takings takings) {
    var jdbi = ground.jdbi();
    var transactions = ground.transactions();
    var audit = ground.audit();
    this.members = members;
    this.ground = ground;
    this.takings = takings;
    this.centers = new Centers(jdbi, transactions, audit, takings);
    this.timetable = new TimetableRules(jdbi, transactions, audit);
    this.logos = new Logos(jdbi, transactions, audit);
    this.doors = new Doors(jdbi, transactions, audit);
    this.rooms = new Rooms(jdbi, transactions, audit, takings);
    this.closures = new RoomClosures(ground, centers, rooms, takings);
    this.courts = new Courts(jdbi, transactions, audit);
    this.staff = new Staff(ground, members, takings);
    this.skills = new Skills(jdbi, members, transactions, audit);
    this.interpreters = new Interpreters(jdbi, transactions, audit);
  }

  public Centers centers() {
    return centers;
  }

  /** By what figures visits are planned. */
  public TimetableRules timetable() {
    return timetable;
  }

  /** What stands at the head of the center's paper. */
  public Logos logos() {
    return logos;
  }

  /** What can be done without an account. */
  public Doors doors() {
    return doors;
  }

  public Rooms rooms() {
    return rooms;
  }

  public RoomClosures closures() {
    return closures;
  }

  /** By which something is taken away on which visits rest. */
  public Takings takings() {
    return takings;
  }

  public Courts courts() {
    return courts;
  }

  public Staff staff() {
    return staff;
  }

  /** What the staff may do, and how much. */
  public Skills skills() {
    return skills;
  }

  public Interpreters interpreters() {
    return interpreters;
  }

  public List<Object> resources() {
    return Stream.of(theCenters(), theHouses(), theStaffs()).flatMap(List::stream).toList();
  }

  private List<Object> theCenters() {
    return List.of(
        new MeResource(centers, members),
        new CenterResource(centers),
        new SettingsResource(centers),
        new TimetableSettingsResource(timetable),
        new LogoResource(logos),
        new DoorSettingsResource(doors),
        new PublicCenterResource(doors),
        new CourtResource(courts, ground.creations()));
  }

  private List<Object> theHouses() {
    var creations = ground.creations();
    return List.of(
        new HoursResource(centers),
        new ClosingDayResource(centers, creations),
        new SiteResource(rooms, creations),
        new RoomResource(rooms, creations),
        new RoomClosureResource(closures, creations),
        new RoomClosuresResource(closures));
  }

  private List<Object> theStaffs() {
    var creations = ground.creations();
    return List.of(
        new StaffResource(staff),
        new AbsenceResource(staff, creations),
        new AbsencesResource(staff),
        new StaffTermsResource(skills),
        new QualificationResource(skills, creations),
        new InterpreterResource(interpreters, centers, creations, ground.clock()));
  }
}
