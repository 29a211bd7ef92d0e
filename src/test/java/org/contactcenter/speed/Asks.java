package org.contactcenter.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.contactcenter.core.Json;

/** The requests of each operation: the n-th of a client is never asked by another, nor twice. */
final class Asks {
  /** Spreads what is read over all that there is. */
  private static final int STRIDE = 7919;

  /** Beyond the weeks in which the copied families come. */
  private static final int FIRST_DAY_AHEAD = 28;

  /** Recorded, and repeated on the days after that, where HTTP never books. */
  static final int RECORDED_DAY_AHEAD = Fresh.AHEAD + 2 * 28;

  private static final ObjectMapper JSON = Json.mapper();

  private final LocalDate today = Calendar.today();

  /** What is sent over HTTP and measured. */
  Ask measured(Operation operation, Client client, int number) {
    return operation == Operation.BOOK
        ? book(client, number, today.plusDays(FIRST_DAY_AHEAD + number / client.visitsADay()))
        : ask(operation, client, number);
  }

  /** What is recorded, to be repeated by the rival. */
  Ask recorded(Operation operation, Client client, int number) {
    return operation == Operation.BOOK
        ? book(client, number, today.plusDays(RECORDED_DAY_AHEAD))
        : ask(operation, client, number);
  }

  /** How many requests of a client are recorded. */
  int recordings(Operation operation, Client client) {
    return Math.min(
        operation.recordings(),
        operation == Operation.BOOK ? client.visitsADay() : Integer.MAX_VALUE);
  }

  private Ask ask(Operation operation, Client client, int number) {
    return switch (operation) {
      case READ -> Ask.get("/cases/" + pick(client.cases(), client, number));
      case LIST -> Ask.get("/cases?limit=25");
      case REFER -> refer(client, number);
      case SLOTS -> slots(client, number);
      case BOOK -> throw new IllegalArgumentException("a visit is on a day");
    };
  }

  private Ask slots(Client client, int number) {
    var from = slotsFrom(number);
    return Ask.get(
        "/slots?caseId=%s&from=%s&to=%s"
            .formatted(pick(client.active(), client, number), from, from.plusDays(6)));
  }

  /** The first of seven days, in a time in which most hours are taken. */
  LocalDate slotsFrom(int number) {
    return today.plusDays(1 + number % 7);
  }

  private Ask refer(Client client, int number) {
    var names = names(client, number);
    return Ask.post(
        "/referrals",
        json(Forms.referral(client.court(), names, today.minusDays(1))),
        marks(names));
  }

  /** What of a referral occurs in no other: as it is sent, and as the service folds it. */
  static List<String> marks(Forms.Names names) {
    return List.of(
        names.family(), names.family().toLowerCase(java.util.Locale.ROOT), names.number());
  }

  /** Of as many letters and digits each, which no copied family bears. */
  static Forms.Names names(Client client, int number) {
    var digits = Integer.toString(10_000_000 + (client.number() * 1_000_000 + number) % 90_000_000);
    var letters = new StringBuilder("Z");
    digits.chars().forEach(digit -> letters.append("aeioubdkmr".charAt(digit - '0')));
    return new Forms.Names(letters.toString(), digits);
  }

  private Ask book(Client client, int number, LocalDate day) {
    var cell = number % client.visitsADay();
    var room = client.rooms().get(cell % client.rooms().size());
    var hour = cell / client.rooms().size();
    var supervisor = client.supervisors().get(room.place() + Load.ROOMS * (hour % 2));
    var family = client.active().get(number % client.active().size());
    return Ask.post(
        "/visits",
        json(Forms.visit(family, Calendar.start(day, hour), room.id(), supervisor)),
        List.of());
  }

  private static <T> T pick(List<T> from, Client client, int number) {
    return from.get((int) (((long) number * STRIDE + client.number() * 31L) % from.size()));
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException failure) {
      throw new IllegalArgumentException(failure);
    }
  }
}
