package org.contactcenter.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.contactcenter.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  private static final List<String> NAMES = List.of("mivanova", "Мария Иванова", "Център Хасково");

  private final PasswordRule rule = new PasswordRule(PasswordRule.MINIMUM_LENGTH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery staple",
        "xq4k-m7pt-ab2c-9wzd",
        "три сини слона пият чай",
        "ąžuolas prie senos pirties",
        "kırk kırık küp kırkının kulpu",
        "               x  y  zebra tent",
        "🐘🐘 drei Elefanten im Regen"
      })
  void takesAnyCharacterAndDemandsNoKind(String password) {
    assertThatCode(() -> rule.require("password", password, NAMES)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "short and sour, password-too-short",
    "aB3$aB3$aB3$aB, password-too-short",
    "aaaaaaaaaaaaaaaaaaaa, password-guessable",
    "123456789012345678, password-guessable",
    "qwertyuiopasdfghjkl, password-guessable",
    "P@ssw0rdP@ssw0rd, password-guessable",
    "iloveyouforever1234, password-guessable",
    "polniypizdec0211, password-guessable",
    "password-password, password-of-names",
    "parola-Парола-2026, password-of-names",
    "Contact-Center-2026, password-of-names",
    "mivanova-mivanova, password-of-names",
    "Център Хасково 2026, password-of-names",
    "ИВАНОВА МАРИЯ 1985!, password-of-names"
  })
  void refusesWhatIsShortOrGuessedFirst(String password, String code) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> rule.require("password", password, NAMES))
        .satisfies(
            problem ->
                assertThat(problem.violations())
                    .extracting(Problem.Violation::field, Problem.Violation::code)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("password", code)));
  }

  /** Counted as people count: 14 letters beyond the basic plane are 14, not 28. */
  @Test
  void countsCharactersNotUnits() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> rule.require("password", "𝔛".repeat(7) + "𐌰𐌱𐌲𐌳𐌴𐌵𐌶", NAMES));
  }

  @Test
  @Timeout(10)
  void aLongPasswordCostsNoMoreThanAShortOne() {
    var started = System.nanoTime();
    assertThatCode(() -> rule.require("password", "q1w@e3r$".repeat(20) + "tulip", NAMES))
        .satisfies(any -> {});
    rule.require("password", "oak river seven lamps ".repeat(40), NAMES);

    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
  }

  /** "é" typed as one character or as two, and full-width letters, are the same password. */
  @Test
  void theSamePasswordOpensFromEveryKeyboard() {
    var hash = PasswordHash.of("caf\u00e9 au lait, deux fois");

    assertThat(PasswordHash.matches("cafe\u0301 au lait, deux fois", java.util.Optional.of(hash)))
        .isTrue();
    assertThat(PasswordHash.matches("cafe au lait, deux fois", java.util.Optional.of(hash)))
        .isFalse();
  }

  /** Hashes of the first version were made of what was typed. */
  @Test
  void aPasswordKeptBeforeStillOpens() {
    var typed = "cafe\u0301 au lait, deux fois";
    var kept =
        com.password4j.Password.hash(typed)
            .addRandomSalt(16)
            .with(
                com.password4j.Argon2Function.getInstance(
                    19_456, 2, 1, 32, com.password4j.types.Argon2.ID))
            .getResult();

    assertThat(PasswordHash.matches(typed, java.util.Optional.of(kept))).isTrue();
  }

  @Test
  void aPasswordKeptWithOtherParametersStillOpens() {
    var typed = "trei cai verzi pe pereti";
    var kept =
        com.password4j.Password.hash(typed)
            .addRandomSalt(16)
            .with(
                com.password4j.Argon2Function.getInstance(
                    8_192, 3, 2, 32, com.password4j.types.Argon2.ID))
            .getResult();

    assertThat(PasswordHash.matches(typed, java.util.Optional.of(kept))).isTrue();
    assertThat(PasswordHash.matches(typed + ".", java.util.Optional.of(kept))).isFalse();
  }

  @Test
  void anAccountWithoutAPasswordIsOpenedByNone() {
    assertThat(PasswordHash.matches("a password that nobody has", java.util.Optional.empty()))
        .isFalse();
  }
}
