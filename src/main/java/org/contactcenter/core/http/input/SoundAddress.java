package org.contactcenter.core.http.input;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.contactcenter.core.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an address (400) whose escapes are broken, are no UTF-8, or hide a NUL: a text made of it
 * would fail somewhere deeper.
 */
@PreMatching
public final class SoundAddress implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    var address = request.getUriInfo().getRequestUri();
    if (!isSound(address.getRawPath()) || !isSound(address.getRawQuery())) {
      throw Problem.of(Kind.MALFORMED, "malformed-address");
    }
  }

  static boolean isSound(@Nullable String part) {
    if (part == null) {
      return true;
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      Texts.sound(decoder.decode(ByteBuffer.wrap(unescape(part))).toString());
      return true;
    } catch (CharacterCodingException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static byte[] unescape(String part) {
    var bytes = new ByteArrayOutputStream(part.length());
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) != '%') {
        bytes.writeBytes(part.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
      } else if (i + 2 < part.length()) {
        bytes.write(HexFormat.fromHexDigits(part, i + 1, i + 3));
        i += 2;
      } else {
        throw new IllegalArgumentException("an escape without its digits");
      }
    }
    return bytes.toByteArray();
  }
}
