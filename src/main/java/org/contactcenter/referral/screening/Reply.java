package org.contactcenter.referral.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was answered to one question, both by their codes. */
public record Reply(
    @NotBlank @Size(max = 60) String question, @NotBlank @Size(max = 60) String option) {}
