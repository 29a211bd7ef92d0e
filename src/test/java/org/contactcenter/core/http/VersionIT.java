package org.contactcenter.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VersionIT {
  private final Api admin = TestCenter.as("admin");
  private final String room = "/rooms/" + admin.post("/rooms", room("1")).id();

  @Test
  void anEditNamesTheVersionItChanges() {
    assertThat(admin.get(room).header("ETag")).isEqualTo("\"1\"");

    assertThat(admin.put(room, room("2")).status()).isEqualTo(428);
    assertThat(admin.with("If-Match", "\"2\"").put(room, room("2")).status()).isEqualTo(412);
    assertThat(admin.with("If-Match", "W/\"1\"").put(room, room("2")).status()).isEqualTo(412);
    assertThat(admin.with("If-Match", "1").put(room, room("2")).status()).isEqualTo(400);

    var changed = admin.with("If-Match", "\"1\"").put(room, room("2"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(admin.with("If-Match", "*").put(room, room("3")).status()).isEqualTo(200);
  }

  /** Compression gives a representation a tag of its own; it must still be good for a change. */
  @Test
  void theTagOfACompressedAnswerIsGoodForAChange() {
    var packed = admin.with("Accept-Encoding", "gzip").get(room);
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    var tag = packed.header("ETag");

    assertThat(admin.with("If-Match", tag).put(room, room("4")).status()).as(tag).isEqualTo(200);
  }

  /** Who books by choice of the service does not get it. */
  @AfterEach
  void leaveNoRoomToTheOthers() {
    var closed = new HashMap<>(room("5"));
    closed.put("active", false);
    assertThat(admin.with("If-Match", "*").put(room, closed).status()).isEqualTo(200);
  }

  private static Map<String, Object> room(String name) {
    return Map.of("name", "Стая " + name + UUID.randomUUID() + "x".repeat(100), "capacity", 2);
  }
}
