package org.contactcenter.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.common.io.BaseEncoding;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;

/** What a person's telephone does: codes out of the secret that the service told. */
public record Authenticator(byte[] secret, List<String> recoveryCodes) {
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  /** Enrols the signed-in account and confirms with the code of the step before. */
  public static Authenticator enrol(Api api, AccountFixture.Account account) {
    var pending = begin(api, account);
    var codes = confirm(api, pending);
    if (codes.status() != 200) { // the next step began between telling the code and hearing it
      codes = confirm(api, pending);
    }
    var texts = codes.body().findValue("recoveryCodes");
    return new Authenticator(
        pending.secret(),
        java.util.stream.StreamSupport.stream(texts.spliterator(), false)
            .map(text -> text.asText())
            .toList());
  }

  private static Answer confirm(Api api, Authenticator pending) {
    return api.post("/me/second-factor/confirm", Map.of("code", pending.code(-1)));
  }

  public static Authenticator begin(Api api, AccountFixture.Account account) {
    var begun = api.post("/me/second-factor", Map.of("password", account.password()));
    return new Authenticator(BaseEncoding.base32().decode(begun.text("secret")), List.of());
  }

  /** The code of the step that lies so many steps from now. */
  public String code(int steps) {
    try {
      var at = Instant.now().plus(GENERATOR.getTimeStep().multipliedBy(steps));
      return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at);
    } catch (InvalidKeyException bug) {
      throw new IllegalStateException(bug);
    }
  }

  /** As if half a minute had passed since the last code: the present one may be used again. */
  public static void wait(AccountFixture.Account account) {
    Jdbi.create(TestCenter.database().asOwner())
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE second_factor SET last_step = 0 WHERE account_id = ?", account.id()));
  }
}
