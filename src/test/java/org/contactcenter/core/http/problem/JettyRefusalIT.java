package org.contactcenter.core.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jetty refuses before any of our code runs, spoken over a plain socket. */
class JettyRefusalIT {

  @ParameterizedTest
  @CsvSource({
    "'GET /api/v1/courts%00 HTTP/1.1', 400",
    "'GET /api/v1/a%zz HTTP/1.1', 400",
    "'GET /api/v1/a%2fb HTTP/1.1', 400",
    "'GET /api/v1/..;/x HTTP/1.1', 400",
    "'GET /api/v1//courts HTTP/1.1', 400",
    "'GET /api/v1/courts?x=%zz HTTP/1.1', 401",
    "'GET /api/v1/courts?x={|}^ HTTP/1.1', 401",
    "'GARBAGE', 400",
    "'GET / HTTP/9.9', 505",
    "'GET', 400",
    "'GET /api/v1/x HTTP/1.1\r\nHost: a\r\nHost: b', 400",
    "'POST /api/v1/sessions HTTP/1.1\r\nContent-Length: x', 400",
    "'POST /api/v1/sessions HTTP/1.1\r\nContent-Length: -5', 400",
    "'POST /api/v1/sessions HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz', 400",
    "'POST /api/v1/sessions HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3', 400",
    "'POST /api/v1/sessions HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked', 400",
    "'POST /api/v1/sessions HTTP/1.1\r\nTransfer-Encoding: xchunked', 400",
    "'TRACE /api/docs HTTP/1.1', 405",
    "'TRACE /api/v1/courts HTTP/1.1', 405",
    "'TRACE / HTTP/1.1', 405",
  })
  void isAProblemDocument(String request, int status) throws IOException {
    var answer = send(request.contains("Host") ? request : request + "\r\nHost: localhost");

    assertProblem(answer, status);
  }

  @Test
  void headersMayNotGrowWithoutEnd() throws IOException {
    var answer = send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000));

    assertProblem(answer, 431);
    assertThat(answer).contains("headers-too-large");
  }

  private static void assertProblem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer)
        .containsIgnoringCase("content-type: application/problem+json")
        .containsIgnoringCase("x-content-type-options: nosniff")
        .contains("urn:contact-center:problem:")
        .doesNotContain("org.eclipse", "Exception", "Jetty", "<html");
  }

  private static String send(String request) throws IOException {
    var base = TestCenter.address();
    try (var socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(10_000);
      var out = socket.getOutputStream();
      out.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
