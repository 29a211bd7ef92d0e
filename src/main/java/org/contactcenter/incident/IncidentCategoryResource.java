package org.contactcenter.incident;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.User;

/** Which sorts and degrees of incidents there are, with examples for whoever has to choose. */
@Path("/incident-categories")
@Produces(APPLICATION_JSON)
public final class IncidentCategoryResource {
  private static final Messages MESSAGES = new Messages("incident");

  IncidentCategoryResource() {}

  /** All of them in one language. */
  record View(Language language, List<Sort> categories, List<Degree> severities) {
    static View in(Language language) {
      return new View(
          language,
          Stream.of(Occurrence.Category.values()).map(each -> Sort.of(each, language)).toList(),
          Stream.of(Occurrence.Severity.values()).map(each -> Degree.of(each, language)).toList());
    }
  }

  record Sort(Occurrence.Category category, String name, List<String> examples) {
    static Sort of(Occurrence.Category category, Language language) {
      var key = "category." + category;
      return new Sort(category, MESSAGES.text(language, key), told(key, language));
    }
  }

  record Degree(Occurrence.Severity severity, String name, List<String> examples) {
    static Degree of(Occurrence.Severity severity, Language language) {
      var key = "severity." + severity;
      return new Degree(severity, MESSAGES.text(language, key), told(key, language));
    }
  }

  /** In the language named, else in one the caller reads, else in English. */
  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View get(
      @Auth User user,
      @QueryParam("language") Optional<Language> language,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> readable) {
    var wanted = language.or(() -> readable.flatMap(Language::negotiate));
    return View.in(wanted.orElse(Language.EN));
  }

  private static List<String> told(String key, Language language) {
    return List.of(MESSAGES.text(language, key + ".examples").split(" \\| ", -1));
  }
}
