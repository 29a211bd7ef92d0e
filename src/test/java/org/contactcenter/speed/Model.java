package org.contactcenter.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes one of everything, and knows which id came with what. */
final class Model {
  private final Studio studio;
  private final Store store;
  private final int visits;
  private final Map<UUID, Stage> ids = new HashMap<>();

  Model(Studio studio, Store store, int visits) {
    this.studio = studio;
    this.store = store;
    this.visits = visits;
  }

  /** Every row of the model that is worth a copy, in an order in which it can be inserted. */
  List<Pattern> make() throws SQLException {
    var monday = Calendar.monday();
    studio.clock().set(Calendar.at(monday.minusWeeks(visits + 20L), Calendar.FIRST_START));
    try (var owner = store.owner()) {
      var tables = Tables.of(owner);
      var house = new House(studio.features());
      var court = house.court();
      var site = house.site();
      learn(owner, tables, Stage.HOUSE);
      var room = house.room(site);
      learn(owner, tables, Stage.ROOM);
      var supervisor = house.supervisor();
      learn(owner, tables, Stage.SUPERVISOR);
      house.coordinator();
      learn(owner, tables, Stage.COORDINATOR);
      families(owner, tables, new Family.Place(court, room, supervisor));
      return new Patterns(ids).read(owner, tables);
    }
  }

  private void families(Connection owner, List<Tables.Table> tables, Family.Place place)
      throws SQLException {
    var coordinator = studio.signIn(House.COORDINATOR);
    var supervisor = studio.signIn(House.SUPERVISOR);
    learn(owner, tables, Stage.COORDINATOR);
    closed(new Family(studio, place, coordinator, supervisor));
    learn(owner, tables, Stage.CLOSED);
    open(new Family(studio, place, coordinator, supervisor));
    learn(owner, tables, Stage.OPEN);
  }

  /** Every Tuesday of the last weeks. */
  private void closed(Family family) {
    var tuesday = Calendar.monday().plusDays(1);
    family.activeBy(tuesday.minusWeeks(visits));
    for (int week = visits; week >= 1; week--) {
      family.visit(tuesday.minusWeeks(week));
    }
    family.close();
  }

  /** Every Monday, two of them ahead. */
  private void open(Family family) {
    var monday = Calendar.monday();
    var past = Math.max(0, visits - 2);
    family.activeBy(monday.minusWeeks(past));
    for (int week = past; week >= 1; week--) {
      family.visit(monday.minusWeeks(week));
    }
    for (int week = 1; week <= visits - past; week++) {
      family.book(monday.plusWeeks(week));
    }
  }

  private void learn(Connection owner, List<Tables.Table> tables, Stage stage) throws SQLException {
    for (var table : tables) {
      for (var id : table.ids(owner)) {
        ids.putIfAbsent(id, stage);
      }
    }
  }
}
