package org.contactcenter.speed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Signs the clients in and shares the centers out among them. */
final class Clients {
  private static final int CASES_AT_MOST = 20_000;
  private static final String OF_CENTER =
      "SELECT %1$s FROM %2$s WHERE %3$s AND center_id = '%%s' ORDER BY %1$s";
  private static final String SUPERVISOR = "'SUPERVISOR' = ANY (roles)";

  private final Store store;
  private final Studio studio;
  private final int clients;
  private final Size size;
  private final Map<String, List<UUID>> known = new HashMap<>();

  Clients(Store store, Studio studio, int clients, Size size) {
    this.store = store;
    this.studio = studio;
    this.clients = clients;
    this.size = size;
  }

  List<Client> signIn() throws SQLException {
    var signedIn = new ArrayList<Client>();
    for (int number = 0; number < clients; number++) {
      signedIn.add(client(number));
    }
    return signedIn;
  }

  private Client client(int number) throws SQLException {
    var lane = number / size.centers();
    var house = Load.key(number % size.centers());
    var username = "%s.%so%d".formatted(House.COORDINATOR, house, lane);
    var account = known("SELECT id FROM account WHERE username = '%s'", username).get(0);
    var center = known("SELECT center_id FROM membership WHERE account_id = '%s'", account).get(0);
    var active = known(OF_CENTER.formatted("id", "case_file", "status = 'ACTIVE'"), center);
    var rooms = known(OF_CENTER.formatted("id", "room", "active"), center);
    return new Client(
        number,
        center,
        account,
        known(OF_CENTER.formatted("id", "court", "true"), center).get(0),
        studio.signIn(username),
        known(OF_CENTER.formatted("id", "case_file", "true") + " LIMIT " + CASES_AT_MOST, center),
        lane(lane, active.size()).mapToObj(active::get).toList(),
        lane(lane, rooms.size()).mapToObj(at -> new Client.Room(rooms.get(at), at)).toList(),
        known(OF_CENTER.formatted("account_id", "membership", SUPERVISOR), center));
  }

  /** Every so manieth. */
  private IntStream lane(int lane, int all) {
    var lanes = size.coordinators(clients);
    return IntStream.range(0, all).filter(at -> at % lanes == lane);
  }

  /** The same for all clients of a center. */
  private List<UUID> known(String sql, Object of) throws SQLException {
    var whole = sql.formatted(of);
    var found = known.get(whole);
    if (found == null) {
      found = store.ask(whole).stream().map(UUID::fromString).toList();
      known.put(whole, found);
    }
    return found;
  }
}
