package org.contactcenter.transfer.imports.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.contactcenter.core.Problem;
import org.contactcenter.transfer.imports.grid.Grid.Taker;

/**
 * Rows of text as RFC 4180 has them, in UTF-8, or in UTF-16 where a byte order mark says so. What
 * keeps the columns apart is what its first line has most of.
 */
final class Texts {
  private static final String MARK = "\uFEFF";

  private Texts() {}

  static void read(byte[] content, Taker taker) throws IOException {
    var text = decoded(content);
    var format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text.lines().findFirst().orElse("")))
            .setIgnoreEmptyLines(true)
            .get();
    try (var rows = format.parse(new StringReader(text))) {
      for (var row : rows) {
        var cells = row.toList();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          taker.take(cells);
        }
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private static char delimiter(String line) {
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(mark -> line.chars().filter(each -> each == mark).count()))
        .orElse(',');
  }

  /** Throws a {@link Problem} {@code table-not-utf8}: a guessed code page would garble names. */
  private static String decoded(byte[] content) {
    if (isBinary(content)) {
      throw Problem.rule("no-table");
    }
    try {
      var text =
          charset(content)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException otherwise) {
      throw Problem.rule("table-not-utf8");
    }
  }

  private static Charset charset(byte[] content) {
    return isMarked(content, 0xFF, 0xFE) || isMarked(content, 0xFE, 0xFF)
        ? StandardCharsets.UTF_16
        : StandardCharsets.UTF_8;
  }

  private static boolean isMarked(byte[] content, int first, int second) {
    return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  /** Text has no NUL, but in UTF-16. */
  private static boolean isBinary(byte[] content) {
    if (charset(content).equals(StandardCharsets.UTF_16)) {
      return false;
    }
    for (var each : content) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
