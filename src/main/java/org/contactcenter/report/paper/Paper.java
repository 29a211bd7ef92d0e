package org.contactcenter.report.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.contactcenter.report.paper.hyphenation.Hyphens;

/**
 * A document on the center's paper: A4, the letterhead on the first page, the reference and "page x
 * of y" at the foot of each. What is put on it flows from page to page; a heading never stands
 * alone at the foot of one.
 */
public final class Paper {
  static final float LEFT = 62;
  static final float RIGHT = 56;
  static final float TOP = 72;
  static final float BOTTOM = 66;
  private static final float BODY_HEIGHT = PageSize.A4.getHeight() - TOP - BOTTOM;
  private static final float TWO_LINES = 30;
  static final float BOX_SPACING = 14;
  private static final float HEADING_HEIGHT = 14 + Ink.HEADING.leading() + 5;

  private final Document document;
  private final PdfWriter writer;
  private final Bookmarks bookmarks;
  private final Hyphens hyphens;

  Paper(Document document, PdfWriter writer, Bookmarks bookmarks, Words words) {
    this.document = document;
    this.writer = writer;
    this.bookmarks = bookmarks;
    this.hyphens = new Hyphens(words.language());
  }

  /**
   * What a document says of itself.
   *
   * @param reference what it is about, at the foot of every page
   * @param madeAt the date of making in its metadata
   */
  public record Title(String title, String reference, Instant madeAt) {}

  /** Prints a document: the PDF's bytes. */
  public static byte[] print(
      Letterhead letterhead, Title title, Words words, Consumer<Paper> content) {
    var bytes = new ByteArrayOutputStream();
    var sheet = new Sheet(letterhead, title, words);
    try (var press = Press.open(bytes, sheet)) {
      content.accept(press.only(sheet));
    }
    return bytes.toByteArray();
  }

  /** The document's own title, and a line below it that says of what. */
  public void title(String title, String below) {
    bookmarks.title(title);
    add(Blocks.flowing(title, Ink.TITLE, 16, 3));
    add(Blocks.flowing(below, Ink.QUIET, 0, 1));
  }

  /** What a letter is about. */
  public void subject(String text) {
    bookmarks.title(text);
    add(Blocks.flowing(text, Ink.SUBJECT, 16, 12));
  }

  public void paragraph(String text) {
    add(Blocks.flowing(text, Ink.BODY, 0, 7));
  }

  public void strong(String text) {
    add(Blocks.flowing(text, Ink.STRONG, 6, 6));
  }

  public void quiet(String text) {
    add(Blocks.flowing(text, Ink.QUIET, 1, 6));
  }

  public void right(String text) {
    var line = Blocks.flowing(text, Ink.BODY, 10, 10);
    line.getRow(0).getCells()[0].setHorizontalAlignment(Element.ALIGN_RIGHT);
    add(line);
  }

  /** A section of one short text. */
  public void section(String heading, String text) {
    heading(heading, TWO_LINES);
    paragraph(text);
  }

  /** A section of several paragraphs. */
  public void section(String heading, Stream<String> paragraphs) {
    heading(heading, TWO_LINES);
    paragraphs.forEach(this::paragraph);
  }

  /** A section that is one table; its heading stays with the first of its rows. */
  public void section(String heading, Grid grid) {
    var table = grid.table(hyphens);
    heading(heading, grid.leastHeight());
    Grid.set(table, new Flow());
  }

  /**
   * Who signs.
   *
   * @param signature the word below the line to sign on, as {@code date} is beside it
   */
  public record Signatures(
      String heading, List<String> signatories, String signature, String date) {}

  /** Words that must not be overlooked, and who signs for it all, kept on one page. */
  public void conclusion(String label, String text, Signatures signatures) {
    var box = Blocks.parting(Blocks.box(label, text), hyphens);
    keep(box.calculateHeights(true) + BOX_SPACING + HEADING_HEIGHT + height(signatures));
    add(box);
    signatures(signatures);
  }

  /** The last words, and who signs for it all, kept on one page unless the words are many. */
  public void signed(String words, Signatures signatures) {
    var last = Blocks.parting(Blocks.flowing(words, Ink.BODY, 0, 7), hyphens);
    var height = last.calculateHeights(true);
    if (height < BODY_HEIGHT / 2) {
      keep(height + HEADING_HEIGHT + height(signatures));
    }
    add(last);
    signatures(signatures);
  }

  /** A line to sign on for each, kept on one page with the heading. */
  public void signatures(Signatures signatures) {
    heading(signatures.heading(), height(signatures));
    add(Blocks.signatures(signatures));
  }

  private static float height(Signatures signatures) {
    return Blocks.signatures(signatures).calculateHeights(true);
  }

  /** Rows as they flow from page to page. */
  private final class Flow implements Grid.Page {
    @Override
    public boolean keep(float height) {
      return Paper.this.keep(height);
    }

    @Override
    public void add(PdfPTable rows) {
      document.add(rows);
    }
  }

  private void heading(String text, float follows) {
    var heading = Blocks.flowing(text, Ink.HEADING, 14, 5);
    keep(HEADING_HEIGHT + follows);
    bookmarks.section(text);
    add(heading);
  }

  private void add(PdfPTable table) {
    document.add(Blocks.parting(table, hyphens));
  }

  /** Goes to the next page unless so much still fits on this one; true where it did. */
  private boolean keep(float height) {
    var left = writer.getVerticalPosition(true) - BOTTOM;
    var tooLittle = left < Math.min(height, BODY_HEIGHT);
    if (tooLittle) {
      document.newPage();
    }
    return tooLittle;
  }
}
