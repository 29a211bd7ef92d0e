package org.contactcenter.speed;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks the service within this program for everything once, and records what it sends. */
final class Rehearsal {
  private final Studio studio;
  private final Asks asks;
  private final List<Operation> operations;

  Rehearsal(Studio studio, Asks asks, List<Operation> operations) {
    this.studio = studio;
    this.asks = asks;
    this.operations = operations;
  }

  Script record(Clients all) throws IOException, SQLException {
    studio.hangUp();
    studio.clock().set(Instant.now());
    Speed.say("Signing in");
    var clients = all.signIn();
    Speed.say("Recording");
    var recordings = new ArrayList<Map<Operation, List<Recording>>>();
    for (var client : clients) {
      recordings.add(of(client));
    }
    return new Script(asks, clients, recordings);
  }

  private Map<Operation, List<Recording>> of(Client client) throws IOException {
    var recorded = new EnumMap<Operation, List<Recording>>(Operation.class);
    for (var operation : operations) {
      var all = new ArrayList<Recording>();
      for (int number = 0; number < asks.recordings(operation, client); number++) {
        all.add(of(client, asks.recorded(operation, client, number)));
      }
      recorded.put(operation, all);
    }
    return recorded;
  }

  private Recording of(Client client, Ask ask) throws IOException {
    Recorder.begin();
    studio.send(client.token(), ask);
    return Recording.of(ask, Recorder.end());
  }
}
