package org.contactcenter.speed;

import java.util.List;

/**
 * A request of the API.
 *
 * @param body JSON, or empty
 * @param marks texts of the body that no other request has: whoever sends its statements again puts
 *     other texts into their places
 */
record Ask(String method, String path, String body, List<String> marks) {
  static Ask get(String path) {
    return new Ask("GET", path, "", List.of());
  }

  static Ask post(String path, String body, List<String> marks) {
    return new Ask("POST", path, body, marks);
  }
}
