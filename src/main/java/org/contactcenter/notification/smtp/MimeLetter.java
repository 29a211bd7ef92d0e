package org.contactcenter.notification.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Base64;
import java.util.Date;

/** A mail in MIME (RFC 2045), with an identifier that does not change when it is written again. */
final class MimeLetter extends MimeMessage {
  private static final Base64.Encoder LINES = Base64.getMimeEncoder();

  private final String identifier;

  /** Throws {@link jakarta.mail.internet.AddressException} for an address that is none. */
  MimeLetter(Session session, String from, String domain, Mail mail) throws MessagingException {
    super(session);
    identifier = "<" + mail.id() + "@" + domain + ">";
    setFrom(new InternetAddress(from, true));
    setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    setSubject(mail.subject(), UTF_8.name());
    setSentDate(Date.from(mail.writtenAt()));
    setHeader("Content-Language", mail.language().tag());
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("X-Auto-Response-Suppress", "All");
    write(mail);
    saveChanges();
  }

  private void write(Mail mail) throws MessagingException {
    if (mail.calendar().isEmpty()) {
      setText(mail.text(), UTF_8.name());
      return;
    }
    var both = new MimeMultipart("alternative");
    var text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8.name());
    both.addBodyPart(text);
    both.addBodyPart(calendar(mail.calendar().get()));
    setContent(both);
  }

  private static MimeBodyPart calendar(Mail.Calendar calendar) throws MessagingException {
    var headers = new InternetHeaders();
    headers.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + calendar.method());
    headers.setHeader("Content-Transfer-Encoding", "base64");
    var lines = LINES.encodeToString(calendar.text().getBytes(UTF_8));
    return new MimeBodyPart(headers, lines.getBytes(US_ASCII));
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", identifier);
  }
}
