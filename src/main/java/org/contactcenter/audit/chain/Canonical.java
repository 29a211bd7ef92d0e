package org.contactcenter.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Values as bytes that can be read in one way only: each follows its own length. */
final class Canonical {
  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream data = new DataOutputStream(bytes);

  Canonical add(Object value) {
    var text = value.toString().getBytes(StandardCharsets.UTF_8);
    length(text.length);
    bytes.writeBytes(text);
    return this;
  }

  Canonical add(Optional<?> value) {
    value.ifPresentOrElse(this::add, () -> length(ABSENT));
    return this;
  }

  Canonical add(List<?> values) {
    length(values.size());
    values.forEach(this::add);
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private void length(int length) {
    try {
      data.writeInt(length);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
