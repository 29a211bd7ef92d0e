package org.contactcenter.transfer.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;
import org.contactcenter.core.http.problem.ProblemMessages;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.TableTypes;

/** What is wrong with the rows of an import, row by row. */
@Path("/imports/{id}/problems")
@Produces(APPLICATION_JSON)
public final class ProblemResource {
  private static final Sheet<View> SHEET =
      Sheet.<View>of("import-problems")
          .with("row", View::row)
          .with("column", View::column)
          .with("field", View::field)
          .with("code", View::code)
          .with("message", View::message);

  private final Imports imports;
  private final Ground ground;
  private final ImportDao dao;
  private final ProblemMessages messages = new ProblemMessages();

  ProblemResource(Imports imports, Ground ground) {
    this.imports = imports;
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(ImportDao.class);
  }

  /**
   * One thing.
   *
   * @param row its number, the first below the head being 1
   * @param column its heading, where the field stands in one
   */
  record View(
      int row, Optional<String> column, Optional<String> field, String code, String message) {}

  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed(COORDINATOR)
  public Page<View> list(
      @Auth User user,
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> accepted,
      @BeanParam Paging paging) {
    imports.find(user, id);
    var language = accepted.flatMap(Language::negotiate).orElse(Language.EN);
    return paging.list(SHEET, at -> page(user, id, at).map(each -> view(each, language)));
  }

  private Page<RowProblem> page(User user, UUID id, Paging at) {
    var start = at.after().map(Cursor::id).orElse(new UUID(0, 0));
    var rows =
        ground
            .transactions()
            .in(
                user.scope(),
                () ->
                    dao.problems(
                        id,
                        (int) start.getMostSignificantBits(),
                        (int) start.getLeastSignificantBits(),
                        at.limit() + 1));
    return Page.of(rows, at.limit(), ProblemResource::cursor);
  }

  private static Cursor cursor(RowProblem last) {
    return new Cursor(Instant.EPOCH, new UUID(last.line(), last.place()));
  }

  private View view(RowProblem problem, Language language) {
    return new View(
        problem.line(),
        problem.columnName(),
        Optional.of(problem.field()).filter(field -> !field.isEmpty()),
        problem.code(),
        sentence(problem, language));
  }

  private String sentence(RowProblem problem, Language language) {
    List<Object> args = problem.arguments();
    return messages
        .text(language, "violation." + problem.code(), args)
        .or(() -> messages.text(language, problem.code() + ".detail", args))
        .or(() -> messages.text(language, "violation.invalid", args))
        .orElse(problem.code());
  }
}
