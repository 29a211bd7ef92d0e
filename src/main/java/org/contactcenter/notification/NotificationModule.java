package org.contactcenter.notification;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.notification.smtp.MailSettings;

/** Assembles the outbox and the sending of what is in it. */
public final class NotificationModule {
  /** What lies sealed in the database. */
  public static final List<Sealed> SEALED = List.of(Safe.COLUMN);

  private final Ground ground;
  private final Outbox outbox;

  public NotificationModule(Ground ground) {
    this.ground = ground;
    this.outbox = new Outbox(ground);
  }

  /** Where other features put what is to be sent. */
  public Outbox outbox() {
    return outbox;
  }

  /** Sends by the mail server of this node's settings. */
  public Delivery delivery(MailSettings settings) {
    return new Delivery(ground, outbox, settings);
  }

  /** How it stands with the sending, for a node with these settings. */
  public MailService service(MailSettings settings) {
    return new MailService(ground, settings);
  }

  public List<Object> resources(MailSettings settings) {
    return List.of(new MailServiceResource(service(settings)));
  }

  /** What this node does again and again. */
  public List<Job> jobs(MailSettings settings) {
    return List.of(delivery(settings).job());
  }
}
