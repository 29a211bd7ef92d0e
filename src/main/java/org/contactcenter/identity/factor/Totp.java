package org.contactcenter.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.common.io.BaseEncoding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits for steps of 30 seconds (RFC 6238, HMAC-SHA-1, which every authenticator
 * knows). The step before and the one after are taken too, for clocks that differ.
 */
final class Totp {
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 20;
  private static final long STEP_SECONDS = GENERATOR.getTimeStep().toSeconds();
  private static final String ISSUER = "Contact Center";

  private Totp() {}

  static byte[] newSecret() {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** The step whose code it is, if that is later than {@code last}: an earlier one was used. */
  static OptionalLong step(byte[] secret, String code, Instant now, long last) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> step > last)
        .filter(step -> matches(code, codeOf(secret, step)))
        .findFirst();
  }

  /** As a person types it into an authenticator that cannot read the address. */
  static String readable(byte[] secret) {
    return BaseEncoding.base32().omitPadding().encode(secret);
  }

  /** What an authenticator reads off a QR code. */
  static String address(byte[] secret, String username) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=%d"
        .formatted(
            encoded(ISSUER), encoded(username), readable(secret), encoded(ISSUER), STEP_SECONDS);
  }

  private static String codeOf(byte[] secret, long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, "RAW"), Instant.ofEpochSecond(step * STEP_SECONDS));
    } catch (InvalidKeyException bug) {
      throw new IllegalStateException("any bytes are a key", bug);
    }
  }

  private static boolean matches(String given, String right) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
