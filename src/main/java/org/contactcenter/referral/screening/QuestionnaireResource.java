package org.contactcenter.referral.screening;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.ADMIN;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.referral.Screening;

/** The questions by which the center judges risk. */
@Path("/questionnaires")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class QuestionnaireResource {
  private static final String CODE = "[A-Z][A-Z0-9_]{0,59}";

  private final Questionnaires questionnaires;
  private final Capacity capacity;
  private final Creations creations;

  public QuestionnaireResource(
      Questionnaires questionnaires, Capacity capacity, Creations creations) {
    this.questionnaires = questionnaires;
    this.capacity = capacity;
    this.creations = creations;
  }

  record Make(
      @NotNull @Min(1) @Max(100) Integer ambersForRed,
      @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid AskedQuestion> questions) {
    List<Question> asked() {
      return questions.stream().map(AskedQuestion::question).toList();
    }
  }

  record AskedQuestion(
      @NotNull @Pattern(regexp = CODE) String code,
      @NotNull @Valid Wording text,
      @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid OfferedAnswer> options) {
    Question question() {
      return new Question(code, text, options.stream().map(OfferedAnswer::choice).toList());
    }
  }

  record OfferedAnswer(
      @NotNull @Pattern(regexp = CODE) String code,
      @NotNull @Valid Wording text,
      @NotNull Screening.Level level,
      Optional<Boolean> underInvestigation) {
    Question.Choice choice() {
      return new Question.Choice(code, text, level, underInvestigation.orElse(false));
    }
  }

  record Answers(@NotNull @Size(max = 100) List<@NotNull @Valid Reply> answers) {}

  /** What the answers propose, and whether the center carries so much. */
  record ScoreView(
      Screening.Level level,
      List<Score.ReasonView> reasons,
      boolean underInvestigation,
      boolean withinCapacity) {}

  @GET
  @RolesAllowed({ADMIN, COORDINATOR, CASE_WORKER})
  public Page<QuestionnaireView> list(
      @Auth User user, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language) {
    var items =
        questionnaires.newestFirst(user).stream()
            .map(each -> QuestionnaireView.of(each, language(language)))
            .toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({ADMIN, COORDINATOR, CASE_WORKER})
  public QuestionnaireView get(
      @Auth User user,
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language) {
    return QuestionnaireView.of(questionnaires.find(user, id), language(language));
  }

  @POST
  @Creates
  @RolesAllowed({ADMIN, COORDINATOR})
  public QuestionnaireView make(
      @Auth User user,
      @BeanParam IdempotencyKey key,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language,
      @NotNull @Valid Make request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> questionnaires.make(user, request.ambersForRed(), request.asked()));
    return get(user, id, language);
  }

  /** What answers would propose; nothing is kept. */
  @POST
  @Path("{id}/score")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public ScoreView score(
      @Auth User user,
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language,
      @NotNull @Valid Answers request) {
    var score = questionnaires.find(user, id).score(request.answers());
    return new ScoreView(
        score.level(),
        score.told(language(language)),
        score.underInvestigation(),
        capacity.carries(user.scope(), score.level()));
  }

  private static Language language(Optional<String> accepted) {
    return accepted.flatMap(Language::negotiate).orElse(Language.EN);
  }
}
