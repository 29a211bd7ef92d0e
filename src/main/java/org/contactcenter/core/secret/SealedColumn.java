package org.contactcenter.core.secret;

import org.jdbi.v3.core.Handle;

/**
 * A column of sealed bytes, each bound to the context {@code context + key}. Bytes under the
 * current key are known by their beginning, so that nothing is opened twice.
 *
 * @param key the column, or an expression of SQL over the row, that the context ends with
 * @param context what comes before the key, such as {@code contact.phone/}
 */
public record SealedColumn(String table, String key, String column, String context)
    implements Sealed {

  /** A row; {@code place} is where PostgreSQL keeps it while the transaction holds it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(String place, String key, byte[] sealed) {}

  @Override
  public String label() {
    return table + "." + column;
  }

  @Override
  public int reseal(Handle owner, Vault vault, int atMost) {
    var rows =
        owner
            .createQuery(
                sql(
                    """
                SELECT ctid::text AS place, (<key>)::text AS key, <column> AS sealed
                FROM <table>
                WHERE <column> IS NOT NULL AND substring(<column> FROM 1 FOR :length) <> :current
                LIMIT :limit
                FOR UPDATE
                """))
            .bind("length", vault.beginning().length)
            .bind("current", vault.beginning())
            .bind("limit", atMost)
            .map(
                (row, context) ->
                    new Row(row.getString("place"), row.getString("key"), row.getBytes("sealed")))
            .list();
    rows.forEach(row -> reseal(owner, vault, row));
    return rows.size();
  }

  private void reseal(Handle owner, Vault vault, Row row) {
    owner
        .createUpdate(sql("UPDATE <table> SET <column> = :sealed WHERE ctid = CAST(:place AS tid)"))
        .bind("sealed", vault.reseal(row.sealed(), context + row.key()))
        .bind("place", row.place())
        .execute();
  }

  private String sql(String template) {
    return template.replace("<table>", table).replace("<column>", column).replace("<key>", key);
  }
}
