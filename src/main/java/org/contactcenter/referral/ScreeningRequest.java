package org.contactcenter.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.referral.screening.Reply;

/** A judgement of risk as it is handed in; the session says whose it is. */
public record ScreeningRequest(
    @NotNull Screening.Level level,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> factors,
    @NotNull Screening.Decision decision,
    Optional<Boolean> oneToOne,
    Optional<@Size(min = 1, max = 20000) String> notes,
    Optional<UUID> questionnaireId,
    Optional<@Size(max = 100) List<@NotNull @Valid Reply>> answers,
    Optional<Boolean> underInvestigation,
    Optional<Boolean> orderSaysOtherwise) {

  public Screening.Judgement judgement() {
    return new Screening.Judgement(
        level,
        factors,
        decision,
        oneToOne.orElse(false),
        notes,
        questionnaireId,
        answers,
        underInvestigation,
        orderSaysOtherwise.orElse(false));
  }
}
