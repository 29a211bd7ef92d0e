package org.contactcenter.file;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.file.StoredFile.Label;

/**
 * Where files lie: with a case or with an incident, whose rights are theirs. To whoever may not see
 * that, all of it is absent. Each call is one transaction with one entry in the trail.
 */
interface Shelf {
  /** Before a content is read off the line: whether it may be added at all. Answers its case. */
  UUID requireOpen(User user, UUID owner);

  /** Answers the file's id. */
  UUID add(User user, UUID owner, Label label, Arrived arrived, FileType type);

  /** The first uploaded first. */
  Page<StoredFile> page(User user, UUID owner, Optional<Cursor> after, int limit);

  StoredFile find(User user, UUID owner, UUID id);

  /** What is known of it, before its content is written out. */
  StoredFile download(User user, UUID owner, UUID id);

  void delete(User user, UUID owner, UUID id);
}
