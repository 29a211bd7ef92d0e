package org.contactcenter.notification;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.ADMIN;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Optional;
import org.contactcenter.core.User;
import org.contactcenter.notification.smtp.MailSettings;

/** Whether mail is sent, and what waits; whoever runs the service sets the mail server itself. */
@Path("/settings/mail")
@Produces(APPLICATION_JSON)
public final class MailServiceResource {
  private final MailService service;

  MailServiceResource(MailService service) {
    this.service = service;
  }

  /**
   * How it stands.
   *
   * @param configured whether this node has a mail server; else {@code from} is absent, and
   *     messages wait
   * @param from the address that all messages come from
   * @param waiting how many messages of the center are to be sent, and {@code waitingSince} since
   *     when the longest
   * @param failingSince since when the mail server takes none of them, or not now
   * @param givenUp how many it will never take
   * @param lastSentAt when the newest of those that it took was sent
   */
  record View(
      boolean configured,
      Optional<String> from,
      int waiting,
      Optional<Instant> waitingSince,
      Optional<Instant> failingSince,
      int givenUp,
      Optional<Instant> lastSentAt) {
    static View of(MailSettings settings, MailService.State state) {
      return new View(
          settings.isConfigured(),
          Optional.of(settings.from()).filter(any -> settings.isConfigured()),
          state.waiting(),
          state.waitingSince(),
          state.failingSince(),
          state.givenUp(),
          state.lastSentAt());
    }
  }

  @GET
  @RolesAllowed({ADMIN, COORDINATOR})
  public View get(@Auth User user) {
    return View.of(service.settings(), service.state(user.scope()));
  }
}
