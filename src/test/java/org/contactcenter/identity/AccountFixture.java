package org.contactcenter.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;

/** Accounts of their own for tests that change passwords, factors and locks. */
public final class AccountFixture {
  public static final String PASSWORD = "seven grey herons at dusk";

  private AccountFixture() {}

  /** An account of center A, made over HTTP by its administrator. */
  public record Account(UUID id, String username, String password) {

    public Answer signIn(Map<String, Object> more) {
      var request = new HashMap<String, Object>(more);
      request.putIfAbsent("username", username);
      request.putIfAbsent("password", password);
      request.putIfAbsent("kind", "TOKEN");
      return TestCenter.nobody().post("/sessions", request);
    }

    /** A client signed in anew. */
    public Api api() {
      return api(Map.of());
    }

    public Api api(Map<String, Object> more) {
      var opened = signIn(more);
      assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
      return bearer(opened);
    }
  }

  public static Api bearer(Answer opened) {
    return TestCenter.nobody().with("Authorization", "Bearer " + opened.text("token"));
  }

  public static Account anAccount(Role... roles) {
    var username = "u" + UUID.randomUUID().toString().replace("-", "");
    var created =
        TestCenter.as("admin")
            .post(
                "/users",
                Map.of(
                    "username",
                    username,
                    "password",
                    PASSWORD,
                    "displayName",
                    "Fixture Person",
                    "roles",
                    List.of(roles)));
    assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
    return new Account(created.id(), username, PASSWORD);
  }

  /** Forgets the failures that tests made on purpose, so that no other test meets them. */
  public static void forgetFailures() {
    Jdbi.create(TestCenter.database().asOwner())
        .useHandle(handle -> handle.execute("DELETE FROM sign_in_failure"));
  }
}
