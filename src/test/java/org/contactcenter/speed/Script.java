package org.contactcenter.speed;

import java.util.List;
import java.util.Map;

/**
 * Who asks for what, and what that sends to the database.
 *
 * @param recordings of each client, in the clients' order
 */
record Script(Asks asks, List<Client> clients, List<Map<Operation, List<Recording>>> recordings) {

  /** Those of all clients. */
  List<Recording> of(Operation operation) {
    return recordings.stream().flatMap(each -> each.get(operation).stream()).toList();
  }
}
