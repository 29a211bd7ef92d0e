package org.contactcenter.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF read back by another library than the one that wrote it. */
public final class Pdf {
  private Pdf() {}

  /** The text of each page, its lines joined by single spaces, and parted words by nothing. */
  public static List<String> pages(byte[] pdf) {
    return read(
        pdf,
        document -> {
          var texts = new ArrayList<String>();
          for (int page = 1; page <= document.getNumberOfPages(); page++) {
            texts.add(text(document, page));
          }
          return List.copyOf(texts);
        });
  }

  public static String text(byte[] pdf) {
    return String.join(" ", pages(pdf));
  }

  /** Every font of every page, and of the forms drawn on it. */
  public static List<PDFont> fonts(byte[] pdf) {
    return read(
        pdf,
        document -> {
          var fonts = new ArrayList<PDFont>();
          document.getPages().forEach(page -> collect(page.getResources(), fonts));
          return List.copyOf(fonts);
        });
  }

  /** The bookmarks in their order, those below another with a hyphen before them. */
  public static List<String> bookmarks(byte[] pdf) {
    return read(
        pdf,
        document -> {
          var found = new ArrayList<String>();
          collect(document.getDocumentCatalog().getDocumentOutline(), "", found);
          return List.copyOf(found);
        });
  }

  private static void collect(PDOutlineNode node, String indent, List<String> found) {
    for (var item : node.children()) {
      found.add(indent + item.getTitle());
      collect(item, indent + "- ", found);
    }
  }

  public static <T> T read(byte[] pdf, Function<PDDocument, T> reader) {
    try (var document = Loader.loadPDF(pdf)) {
      return reader.apply(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(PDDocument document, int page) {
    try {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper
          .getText(document)
          .replaceAll("\u00AD\\s+", "")
          .replaceAll("[\\s\u00A0]+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(PDResources resources, List<PDFont> fonts) {
    try {
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
      for (COSName name : resources.getXObjectNames()) {
        if (resources.getXObject(name) instanceof PDFormXObject form) {
          collect(form.getResources(), fonts);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
