package org.contactcenter.notification.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line to the mail server, for several mails one after the other; connects with the first. Not
 * for several threads. What the server says is never logged: it could quote an address.
 */
public final class MailLine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MailLine.class);
  private static final String MILLISECONDS = "20000";
  private static final int UNAVAILABLE = 421;

  private final MailSettings settings;
  private final Session session;
  private Optional<Transport> transport = Optional.empty();

  public MailLine(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
  }

  /** Returns once the server has said what becomes of the mail, or is not there. */
  public Reply send(Mail mail) {
    try {
      var letter = new MimeLetter(session, settings.from(), settings.domain(), mail);
      connected().sendMessage(letter, letter.getAllRecipients());
      return Reply.TAKEN;
    } catch (AddressException unusable) {
      return Reply.UNUSABLE_ADDRESS;
    } catch (MessagingException failure) {
      return reply(failure);
    }
  }

  @Override
  public void close() {
    transport.ifPresent(MailLine::hangUp);
    transport = Optional.empty();
  }

  private Transport connected() throws MessagingException {
    if (transport.isEmpty()) {
      var fresh = session.getTransport();
      if (settings.signsIn()) {
        fresh.connect(settings.user(), settings.password());
      } else {
        fresh.connect();
      }
      transport = Optional.of(fresh);
    }
    return transport.get();
  }

  private Reply reply(MessagingException failure) {
    int code = code(failure);
    if (code < 400 || code == UNAVAILABLE || transport.isEmpty()) {
      LOG.warn("The mail server {} is away: {}", settings, failure.getClass().getSimpleName());
      close();
      return Reply.AWAY;
    }
    return code < 500 ? Reply.NOT_NOW : Reply.NEVER;
  }

  /** The last code that the server said; -1 where it said none. */
  private static int code(MessagingException failure) {
    int code = -1;
    for (Exception each = failure;
        each instanceof MessagingException messaging;
        each = messaging.getNextException()) {
      if (each instanceof SMTPAddressFailedException address) {
        code = address.getReturnCode();
      } else if (each instanceof SMTPSendFailedException sending) {
        code = sending.getReturnCode();
      }
    }
    return code;
  }

  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      LOG.debug("The mail server had gone before: {}", gone.getClass().getSimpleName());
    }
  }

  private static Properties properties(MailSettings settings) {
    var properties = new Properties();
    var smtp = "mail.smtp.";
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty(smtp + "host", settings.host());
    properties.setProperty(smtp + "port", Integer.toString(settings.port()));
    // As whom to greet the server; the machine's own name would be asked of DNS, which may take
    // long.
    properties.setProperty(smtp + "localhost", settings.domain());
    properties.setProperty(smtp + "auth", Boolean.toString(settings.signsIn()));
    protect(properties, settings.security());
    properties.setProperty(smtp + "connectiontimeout", MILLISECONDS);
    properties.setProperty(smtp + "timeout", MILLISECONDS);
    properties.setProperty(smtp + "writetimeout", MILLISECONDS);
    properties.setProperty(smtp + "quitwait", "false");
    return properties;
  }

  private static void protect(Properties properties, MailSettings.Security security) {
    var startTls = Boolean.toString(security == MailSettings.Security.STARTTLS);
    properties.setProperty(
        "mail.smtp.ssl.enable", Boolean.toString(security == MailSettings.Security.TLS));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.starttls.enable", startTls);
    properties.setProperty("mail.smtp.starttls.required", startTls);
  }
}
