package org.contactcenter.center.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.testing.TestCenter.as;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogoIT {
  private static final String LOGO = "/settings/logo";

  @AfterEach
  void leaveNone() {
    admin().delete(LOGO);
  }

  @Test
  void isReadBackAsItWasUploadedAndReplacedAsTheVersionAllows() {
    assertThat(as("coordinator").get(LOGO).status()).isEqualTo(204);
    var png = Pictures.png(400, 120);
    var taken = put(admin(), png);
    assertThat(taken.status()).isEqualTo(200);
    assertThat(taken.text("mediaType")).isEqualTo("image/png");
    assertThat(taken.header("ETag")).isEqualTo("\"1\"");

    var read = as("supervisor").get(LOGO);
    assertThat(read.bytes()).isEqualTo(png);
    assertThat(read.header("Content-Type")).isEqualTo("image/png");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");

    var jpeg = Pictures.jpeg(300, 300);
    assertThat(put(admin(), jpeg).status()).isEqualTo(428);
    assertThat(put(admin().with("If-Match", "\"7\""), jpeg).status()).isEqualTo(412);
    assertThat(put(admin().with("If-Match", read.header("ETag")), jpeg).header("ETag"))
        .isEqualTo("\"2\"");
    assertThat(as("frontdesk").get(LOGO).header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(admin().delete(LOGO).status()).isEqualTo(204);
    assertThat(admin().delete(LOGO).status()).isEqualTo(204);
    assertThat(admin().get(LOGO).status()).isEqualTo(204);
  }

  @Test
  void whatItIsItsContentTells() {
    var png = Pictures.png(64, 64);

    assertThat(put(admin(), Pictures.gif()).problem()).isEqualTo("logo-type");
    assertThat(put(admin(), "<svg/>".getBytes(StandardCharsets.UTF_8)).problem())
        .isEqualTo("logo-type");
    assertThat(put(admin(), Arrays.copyOf(png, 60)).problem()).isEqualTo("logo-type");
    assertThat(put(admin(), Pictures.png(8, 200)).problem()).isEqualTo("logo-size");
    assertThat(put(admin(), Pictures.png(3001, 20)).problem()).isEqualTo("logo-size");
    assertThat(put(admin(), new byte[0]).status()).isEqualTo(400);
    assertThat(put(admin(), new byte[(1 << 20) + 1]).status()).isEqualTo(413);
    assertThat(admin().get(LOGO).status()).isEqualTo(204);
  }

  @Test
  void onlyWhoSetsTheCenterUpChangesIt() {
    assertThat(put(as("coordinator"), Pictures.png(64, 64)).status()).isEqualTo(403);
    assertThat(as("coordinator").delete(LOGO).status()).isEqualTo(403);
  }

  private static Api admin() {
    return as("admin");
  }

  private static Answer put(Api api, byte[] picture) {
    return api.with("Content-Type", "image/png")
        .raw("PUT", LOGO, BodyPublishers.ofByteArray(picture));
  }
}
