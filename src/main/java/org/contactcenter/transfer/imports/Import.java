package org.contactcenter.transfer.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.transfer.imports.row.Kind;
import org.contactcenter.transfer.imports.row.Mapping;

/**
 * A table of another system's records on its way in. Immutable: each verb returns it as it will be.
 *
 * @param mapping as JSON
 * @param rows below the head
 * @param done how many of them were looked at in the present round, in their order
 * @param imported how many have become records
 * @param acting in whose name rows are tried and taken in
 * @param address the network address they asked for it from
 */
public record Import(
    UUID id,
    Kind kind,
    ImportStatus status,
    Optional<ImportMode> mode,
    Optional<String> mapping,
    int rows,
    int done,
    int imported,
    UUID createdBy,
    Optional<UUID> acting,
    String address,
    Instant createdAt,
    Instant expiresAt,
    int version) {

  /** By which its rows are read; throws where there is none yet: a bug. */
  Mapping plan() {
    return MappingJson.read(mapping.orElseThrow());
  }

  Import mapped(Mapping plan) {
    status.require(ImportStatus.MAPPED);
    return at(ImportStatus.MAPPED, Optional.empty(), Optional.of(MappingJson.write(plan)), acting);
  }

  /** All rows are tried, and nothing of it stays. */
  Import checking(UUID user) {
    status.require(ImportStatus.CHECKING);
    return at(ImportStatus.CHECKING, Optional.empty(), mapping, Optional.of(user));
  }

  /** What is taken in as a whole is tried as a whole before. */
  Import running(UUID user, ImportMode how) {
    status.require(ImportStatus.RUNNING);
    var first = how == ImportMode.ALL_OR_NOTHING ? ImportStatus.CHECKING : ImportStatus.RUNNING;
    return at(first, Optional.of(how), mapping, Optional.of(user));
  }

  Import become(ImportStatus to) {
    status.require(to);
    return at(to, mode, mapping, acting);
  }

  boolean isWhole() {
    return mode.filter(ImportMode.ALL_OR_NOTHING::equals).isPresent();
  }

  private Import at(
      ImportStatus to, Optional<ImportMode> how, Optional<String> plan, Optional<UUID> user) {
    return new Import(
        id, kind, to, how, plan, rows, 0, imported, createdBy, user, address, createdAt, expiresAt,
        version);
  }

  Import with(int looked) {
    return new Import(
        id, kind, status, mode, mapping, rows, looked, imported, createdBy, acting, address,
        createdAt, expiresAt, version);
  }

  Import from(String place) {
    return new Import(
        id, kind, status, mode, mapping, rows, done, imported, createdBy, acting, place, createdAt,
        expiresAt, version);
  }
}
