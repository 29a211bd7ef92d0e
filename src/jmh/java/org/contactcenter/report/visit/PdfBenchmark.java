package org.contactcenter.report.visit;

import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.contactcenter.center.logo.Pictures;
import org.contactcenter.core.Language;
import org.contactcenter.report.paper.Binding;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Sheet;
import org.contactcenter.report.paper.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a document takes to be set, and how much memory it takes, without the database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PdfBenchmark {

  @Param({"BG", "HU"})
  Language language;

  private final VisitRecord usual = withLogo(VisitRecordFixture.aVisitWithNotes(8));
  private final VisitRecord long300 = withLogo(VisitRecordFixture.aVisitWithNotes(300));

  /** A visit with eight notes, an incident and a logo: two pages. */
  @Benchmark
  public byte[] usualReport() {
    return VisitReport.print(usual, language);
  }

  /** A visit with three hundred notes: some thirty pages. */
  @Benchmark
  public byte[] reportOfThirtyPages() {
    return VisitReport.print(long300, language);
  }

  /** Two hundred usual reports in one PDF, which is not kept. */
  @Benchmark
  public void twoHundredBound() {
    var words = new Words(language, usual.zone());
    var title = new Paper.Title("Reports", "Case", usual.printedAt());
    var sheet = new Sheet(usual.letterhead(), title, words);
    try (var binding = Binding.open(OutputStream.nullOutputStream(), sheet)) {
      for (int report = 0; report < 200; report++) {
        VisitReport.bind(binding, usual, language);
      }
    }
  }

  private static VisitRecord withLogo(VisitRecord visit) {
    var plain = visit.letterhead();
    return new VisitRecord(
        new Letterhead(
            plain.name(),
            plain.address(),
            plain.phone(),
            plain.email(),
            Optional.of(Pictures.logo())),
        visit.zone(),
        visit.head(),
        visit.staff(),
        visit.participants(),
        visit.writings(),
        visit.endings(),
        visit.printedAt());
  }
}
