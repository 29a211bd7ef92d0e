package org.contactcenter.speed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A client of the service on one connection that is kept open. It does as little as HTTP/1.1 lets
 * it, so that the CPU of the machine goes to what is measured.
 */
final class Wire implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Socket socket;
  private final InputStream in;
  private final String common;
  private byte[] body = {};

  /** Speaks as whoever has the token; as nobody with an empty one. */
  Wire(URI address, String token) throws IOException {
    socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    common =
        " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nContent-Type: application/json\r\n"
            + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n");
  }

  /** The status of the answer; its body is read, and kept until the next. */
  int send(Ask ask) throws IOException {
    var content = ask.body().getBytes(StandardCharsets.UTF_8);
    var head =
        ask.method()
            + " /api/v1"
            + ask.path()
            + common
            + (content.length == 0 ? "" : "Content-Length: " + content.length + "\r\n")
            + "\r\n";
    var whole = new ByteArrayOutputStream(head.length() + content.length);
    whole.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    whole.writeBytes(content);
    whole.writeTo(socket.getOutputStream());
    return answer();
  }

  /** Of the last answer. */
  byte[] body() {
    return body;
  }

  private int answer() throws IOException {
    var status = Integer.parseInt(line().split(" ", 3)[1]);
    var length = 0;
    var chunked = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
    }
    body = chunked ? chunks() : exactly(length);
    return status;
  }

  private byte[] chunks() throws IOException {
    var all = new ByteArrayOutputStream(BUFFER);
    for (var size = size(); size > 0; size = size()) {
      all.writeBytes(exactly(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0], 16);
  }

  private byte[] exactly(int length) throws IOException {
    var read = in.readNBytes(length);
    if (read.length < length) {
      throw new EOFException("the service closed the connection");
    }
    return read;
  }

  private String line() throws IOException {
    var text = new StringBuilder();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the service closed the connection");
      }
      if (next != '\r') {
        text.append((char) next);
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
