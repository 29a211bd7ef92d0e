package org.contactcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A column that is sealed but not told would be left behind when the keys are changed. */
class SealedColumnsIT {
  /**
   * Bytes that no key of the vault has made; a notice, a file and a copy of a report are sealed by
   * the key of their case, a logo is for everybody to see, and what a job keeps of itself names
   * nobody.
   */
  private static final Set<String> NOT_SEALED =
      Set.of(
          "key_check.value",
          "notice.pdf",
          "notice.sealed",
          "file_upload_part.sealed",
          "stored_file_part.sealed",
          "court_report_copy.sealed",
          "center_logo.uploaded",
          "center_logo.printed",
          "scheduled_tasks.task_data");

  @Test
  void everyColumnOfBytesIsToldToTheChangeOfKeysOrKnownNotToBeSealed() {
    var told = Features.sealed().stream().map(Sealed::label).collect(Collectors.toSet());
    var others = columnsOfBytes();
    others.removeAll(told);
    others.removeAll(NOT_SEALED);

    assertThat(others).isEmpty();
    assertThat(columnsOfBytes()).containsAll(told);
  }

  /** But for hashes. */
  private static Set<String> columnsOfBytes() {
    return Jdbi.create(TestCenter.database().asOwner())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT table_name || '.' || column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND data_type = 'bytea'
                          AND column_name NOT LIKE '%hash' AND column_name <> 'sha256'
                        """)
                    .mapTo(String.class)
                    .collect(Collectors.toSet()));
  }
}
