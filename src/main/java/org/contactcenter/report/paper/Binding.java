package org.contactcenter.report.paper;

import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * Several documents in one PDF, each with its own letterhead, foot and page numbers, and found by
 * its name among the bookmarks. It is written while it is made, so that hundreds of documents take
 * no more memory than one and the list of bookmarks. At least one must be added.
 */
public final class Binding implements AutoCloseable {
  private final Press press;

  private Binding(Press press) {
    this.press = press;
  }

  /** Begins a binding that says of itself what the sheet says. */
  public static Binding open(OutputStream out, Sheet sheet) {
    return new Binding(Press.open(out, sheet));
  }

  public void add(Sheet sheet, String name, Consumer<Paper> content) {
    content.accept(press.next(sheet, name));
  }

  /** Ends the PDF; the stream is closed with it. */
  @Override
  public void close() {
    press.close();
  }
}
