package org.contactcenter.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** By bare JDBC: what was recorded of this client, again and again with fresh values. */
final class JdbcTurn implements Turn {
  private static final int WORDS_KEPT = 20;

  /** The rival's names and numbers lie beyond those that HTTP takes. */
  private static final int BEYOND = 500_000;

  private final Client client;
  private final Asks asks;
  private final Map<Operation, List<Recording>> recordings;
  private final Rival rival;
  private final SlotsQuery slots;
  private final Queue<String> refusals;

  JdbcTurn(
      Connection connection,
      Client client,
      Asks asks,
      Map<Operation, List<Recording>> recordings,
      Queue<String> refusals)
      throws SQLException {
    this.client = client;
    this.asks = asks;
    this.recordings = recordings;
    this.refusals = refusals;
    rival = new Rival(connection);
    slots = new SlotsQuery(connection);
  }

  @Override
  public boolean take(Operation operation, int number) throws SQLException {
    try {
      if (operation == Operation.SLOTS) {
        var family = client.active().get(number % client.active().size());
        slots.send(client, family, asks.slotsFrom(number));
      } else {
        repeat(operation, number);
      }
      return true;
    } catch (SQLException refusal) {
      if (refusals.size() < WORDS_KEPT) {
        refusals.add(operation + " by JDBC: " + refusal.getMessage());
      }
      rival.giveUp();
      return false;
    }
  }

  private void repeat(Operation operation, int number) throws SQLException {
    var all = recordings.get(operation);
    var recording = all.get(number % all.size());
    var marks =
        operation == Operation.REFER
            ? Asks.marks(Asks.names(client, BEYOND + number))
            : List.<String>of();
    var days = operation == Operation.BOOK ? number / all.size() + 1 : 0;
    rival.send(recording.steps(), new Fresh(recording.ask().marks(), marks, days));
  }

  @Override
  public void close() throws SQLException {
    slots.close();
    rival.close();
  }
}
