package org.contactcenter.report.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.contactcenter.center.logo.Logo;

/** The letterhead as it is set: who writes at the left, the logo at the right. */
final class Head {
  private static final float LOGO_WIDTH = 130;
  private static final float LOGO_HEIGHT = 52;

  private Head() {}

  static PdfPTable of(Letterhead letterhead) {
    var table =
        letterhead.logo().isPresent()
            ? Blocks.table(Blocks.WIDTH - LOGO_WIDTH - 10, LOGO_WIDTH + 10)
            : Blocks.table(1);
    table.addCell(ruled(writer(letterhead)));
    letterhead.logo().ifPresent(logo -> table.addCell(ruled(picture(logo))));
    return table;
  }

  private static PdfPCell writer(Letterhead letterhead) {
    var cell = Blocks.stack();
    cell.addElement(Blocks.paragraph(letterhead.name(), Ink.LETTERHEAD, 0, 4));
    cell.addElement(Blocks.paragraph(letterhead.reach(), Ink.FRAME, 0, 0));
    cell.setPaddingLeft(0);
    cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
    return cell;
  }

  private static PdfPCell picture(Logo logo) {
    var cell = new PdfPCell(image(logo), false);
    cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
    cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
    return cell;
  }

  private static Image image(Logo logo) {
    try {
      var image = Image.getInstance(logo.printed());
      image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
      return image;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PdfPCell ruled(PdfPCell cell) {
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(Blocks.NAVY);
    cell.setBorderWidth(1.2f);
    cell.setPaddingBottom(8);
    return cell;
  }
}
