package org.contactcenter.consent.text;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(TextVersion.class)
interface TextDao {

  @SqlQuery(
      """
      SELECT purpose, version, language, body
      FROM text_version
      WHERE (CAST(:purpose AS text) IS NULL OR purpose = CAST(:purpose AS text))
        AND (CAST(:language AS text) IS NULL OR language = CAST(:language AS text))
      ORDER BY version DESC, purpose, language
      """)
  List<TextVersion> newestFirst(Optional<TextPurpose> purpose, Optional<String> language);

  @SqlQuery(
      """
      SELECT EXISTS (
        SELECT FROM text_version
        WHERE purpose = :purpose AND version = :version AND language = :language)
      """)
  boolean exists(TextPurpose purpose, int version, String language);
}
