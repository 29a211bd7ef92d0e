package org.contactcenter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a PDF keeps what ISO 19005-1 asks of PDF/A-1b, as veraPDF judges it. */
public final class PdfA {
  private static final PDFAFlavour LEVEL = PDFAFlavour.PDFA_1_B;

  private PdfA() {}

  /** Fails with the broken clauses. Answers the same bytes, to go on with. */
  public static byte[] requireConforming(byte[] pdf) {
    assertThat(breaches(pdf)).isEmpty();
    return pdf;
  }

  private static synchronized List<String> breaches(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), LEVEL);
        var validator = foundry.createValidator(LEVEL, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException broken) {
      throw new IllegalArgumentException("cannot be read as a PDF", broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
