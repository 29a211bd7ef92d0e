package org.contactcenter.telling;

import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.notification.smtp.MailSettings;
import org.contactcenter.testing.TestCenter;

/** A mail server, and what comes of a family's letters when the center sends what is due. */
final class Postbox implements AutoCloseable {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  Postbox() {
    server.start();
  }

  /** A mail as its reader has it; {@code calendar} is empty where none is with it. */
  record Mail(String subject, String text, String calendar, String type) {}

  /** Has all sent that is due; answers what reached the address so far. */
  List<Mail> deliver(String address) {
    TestCenter.features().notification.delivery(settings()).run();
    return Stream.of(server.getReceivedMessages())
        .filter(mail -> isTo(mail, address))
        .map(Postbox::read)
        .toList();
  }

  private MailSettings settings() {
    var port = server.getSmtp().getPort();
    return new MailSettings(
        "127.0.0.1", port, MailSettings.Security.NONE, "", "", "center@example.org");
  }

  /** Gives someone an address, and writes down how they want to be written to. */
  static String reach(UUID person, Map<String, ?> choice) {
    var address = "p" + person + "@example.org";
    ok(
        coordinator()
            .replace(
                "/people/" + person + "/contact", Map.of("email", address, "confidential", true)),
        200);
    ok(coordinator().replace("/people/" + person + "/messaging", choice), 200);
    return address;
  }

  static Map<String, Object> byMail(boolean invitations, String language) {
    return Map.of(
        "channel", "EMAIL", "emailShared", false, "invitations", invitations, "language", language);
  }

  /** The messages of a family's case, the newest first. */
  static List<JsonNode> messages(Family family) {
    var found = new ArrayList<JsonNode>();
    ok(coordinator().get(family.path() + "/messages?limit=200"), 200)
        .body()
        .path("items")
        .forEach(found::add);
    return found;
  }

  /** Their kinds and what became of them, such as {@code "VISIT_MOVED SENT"}. */
  static List<String> fates(Family family) {
    return messages(family).stream()
        .map(each -> each.path("kind").asText() + " " + each.path("status").asText())
        .toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
    } catch (MessagingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Mail read(MimeMessage mail) {
    try {
      if (mail.getContent() instanceof Multipart both) {
        var calendar = both.getBodyPart(1);
        try (InputStream bytes = calendar.getInputStream()) {
          return new Mail(
              mail.getSubject(),
              both.getBodyPart(0).getContent().toString(),
              new String(bytes.readAllBytes(), StandardCharsets.UTF_8),
              calendar.getContentType());
        }
      }
      return new Mail(mail.getSubject(), mail.getContent().toString(), "", mail.getContentType());
    } catch (MessagingException | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
