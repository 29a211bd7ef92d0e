package org.contactcenter.notification.smtp;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The mail server of the installation, and as whom it is used.
 *
 * @param host empty where there is none: messages wait then, and are seen as waiting
 * @param security how the way there is protected
 * @param user to sign in with; empty where none is asked
 * @param from the address that all messages come from
 */
public record MailSettings(
    String host, int port, Security security, String user, String password, String from) {
  public static final MailSettings NONE = new MailSettings("", 587, Security.STARTTLS, "", "", "");

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,253}");

  /** How the way to the mail server is protected. */
  public enum Security {
    /** TLS from the first byte on. */
    TLS,
    /** TLS before anything is said; without it nothing is sent. */
    STARTTLS,
    /** None: for a server on this machine. */
    NONE
  }

  public MailSettings {
    if (!host.isBlank() && !ADDRESS.matcher(from).matches()) {
      throw new IllegalArgumentException("mail.from must be an address where mail.host is set");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("mail.port: " + port);
    }
  }

  public boolean isConfigured() {
    return !host.isBlank();
  }

  boolean signsIn() {
    return !user.isBlank();
  }

  /** What identifiers of messages end with. */
  String domain() {
    return from.substring(from.indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host + ":" + port + " " + security;
  }
}
