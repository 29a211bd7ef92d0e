package org.contactcenter.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.party.copy.PersonalRecord;
import org.contactcenter.party.copy.PersonalRecord.Field;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Paper;

/**
 * A person's copy as they read it on paper. A section with several records is a table where its
 * columns fit, else one record after the other.
 */
record CopyPaper(Letterhead letterhead, CopyWords words, PersonalCopy copy) {
  private static final int MOST_COLUMNS = 6;
  private static final String NOTHING = "–";

  byte[] print() {
    var title = new Paper.Title(copy.title(), words.text("paper.reference"), copy.madeAt());
    return Paper.print(letterhead, title, words.words(), this::write);
  }

  private void write(Paper paper) {
    var madeAt = words.words().dateTime(copy.madeAt());
    paper.title(copy.title(), words.words().text("printed", madeAt));
    copy.sections().forEach(section -> paper.section(section.title(), grid(section.records())));
    paper.section(
        words.text("paper.left-out"),
        Stream.concat(copy.leftOut().stream(), Stream.of(words.text("paper.identifiers"))));
  }

  private Grid grid(List<PersonalRecord> records) {
    var columns = records.stream().flatMap(CopyPaper::told).map(Field::name).distinct().toList();
    return records.size() > 1 && columns.size() <= MOST_COLUMNS
        ? table(records, columns)
        : oneByOne(records);
  }

  private Grid table(List<PersonalRecord> records, List<String> columns) {
    var widths = new float[columns.size()];
    Arrays.fill(widths, 1);
    var grid = Grid.headed(columns.stream().map(words::name).toList(), widths);
    for (var record : records) {
      grid.row(columns.stream().map(column -> value(record, column)).toArray(String[]::new));
    }
    return grid;
  }

  private Grid oneByOne(List<PersonalRecord> records) {
    var grid = Grid.facts();
    for (var record : records) {
      told(record).forEach(field -> grid.fact(words.name(field.name()), words.value(field)));
      if (records.size() > 1) {
        grid.fact("", "");
      }
    }
    return grid;
  }

  private String value(PersonalRecord record, String column) {
    return told(record)
        .filter(field -> field.name().equals(column))
        .map(words::value)
        .findFirst()
        .orElse(NOTHING);
  }

  private static Stream<Field> told(PersonalRecord record) {
    return record.fields().stream().filter(Predicate.not(CopyWords::isIdentifier));
  }
}
