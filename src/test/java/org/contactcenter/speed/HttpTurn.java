package org.contactcenter.speed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;

/** Over HTTP, as the client who is signed in. */
final class HttpTurn implements Turn {
  private static final int FIRST_REFUSAL = 300;
  private static final int WORDS_KEPT = 20;

  private final Client client;
  private final Asks asks;
  private final Wire wire;
  private final Queue<String> refusals;

  /** What is refused is told to {@code refusals}, as long as it is little. */
  HttpTurn(URI address, Client client, Asks asks, Queue<String> refusals) throws IOException {
    this.client = client;
    this.asks = asks;
    this.refusals = refusals;
    wire = new Wire(address, client.token());
  }

  @Override
  public boolean take(Operation operation, int number) throws IOException {
    var ask = asks.measured(operation, client, number);
    var status = wire.send(ask);
    if (status >= FIRST_REFUSAL && refusals.size() < WORDS_KEPT) {
      refusals.add(
          "%s %s: %s".formatted(ask.method(), ask.path(), text(wire.body())) + " " + ask.body());
    }
    return status < FIRST_REFUSAL;
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
