package org.contactcenter.telling;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.notification.Content;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.MessageStatus;

/** Messages of the center: what was sent, waits or was given up. */
@Path("/messages")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class MessageResource {
  private static final Sheet<MessageView> SHEET =
      Sheet.<MessageView>of("messages")
          .with("id", MessageView::id)
          .with("kind", MessageView::kind)
          .with("caseId", MessageView::caseId)
          .with("personId", MessageView::personId)
          .with("accountId", MessageView::accountId)
          .with("language", MessageView::language)
          .with("status", MessageView::status)
          .with("createdAt", MessageView::createdAt)
          .with("nextTryAt", MessageView::nextTryAt)
          .with("tries", MessageView::tries)
          .with("setback", MessageView::setback)
          .with("endedAt", MessageView::endedAt);

  private final Correspondence correspondence;

  MessageResource(Correspondence correspondence) {
    this.correspondence = correspondence;
  }

  /**
   * A message with its words, where they are kept and let nobody in.
   *
   * @param invitation whether an entry for a calendar goes with it
   */
  record Whole(
      @JsonUnwrapped MessageView message,
      Optional<String> to,
      Optional<String> text,
      boolean invitation) {
    static Whole of(Correspondence.Read read) {
      return new Whole(
          MessageView.of(read.message()),
          read.content().map(Content::to),
          read.text(),
          read.content().flatMap(Content::calendar).isPresent());
    }
  }

  /** The newest first. */
  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed(COORDINATOR)
  public Page<MessageView> list(
      @Auth User user,
      @QueryParam("status") Optional<MessageStatus> status,
      @QueryParam("kind") Optional<MessageKind> kind,
      @BeanParam Paging paging) {
    return paging.list(
        SHEET,
        at -> correspondence.all(user, status, kind, at.after(), at.limit()).map(MessageView::of));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Whole get(@Auth User user, @PathParam("id") UUID id) {
    return Whole.of(correspondence.read(user, id));
  }

  /** Has one that was given up tried again. */
  @POST
  @Path("{id}/retry")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public MessageView retry(@Auth User user, @PathParam("id") UUID id) {
    return MessageView.of(correspondence.retry(user, id));
  }
}
