package org.contactcenter.transfer.table;

import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.core.sheet.Table;
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.core.sheet.Tabular;
import org.jspecify.annotations.Nullable;

/** Lets a list leave as a table where that is what the caller takes. */
@Produces({TableTypes.CSV, TableTypes.XLSX})
public final class TableWriter implements MessageBodyWriter<Tabular> {
  private final Exports exports;

  @Context private @Nullable SecurityContext security;
  @Context private @Nullable UriInfo uri;
  @Context private @Nullable HttpHeaders request;

  TableWriter(Exports exports) {
    this.exports = exports;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Tabular.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Tabular answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    var table = answer.table().orElseThrow(NotAcceptableException::new);
    var format = mediaType.getType() + "/" + mediaType.getSubtype();
    name(headers, table, format);
    exports.write(user(), table, language(), Asked.of(format, address()), format, out);
  }

  private void name(MultivaluedMap<String, Object> headers, Table<?> table, String format) {
    var ending = format.equals(TableTypes.XLSX) ? "xlsx" : "csv";
    var name = table.name() + "-" + exports.today(user()) + "." + ending;
    headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language().tag());
    headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
    if (ending.equals("csv")) {
      headers.putSingle(HttpHeaders.CONTENT_TYPE, TableTypes.CSV + ";charset=utf-8");
    }
  }

  private Language language() {
    return Optional.ofNullable(request)
        .map(headers -> headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
        .flatMap(Language::negotiate)
        .orElse(Language.EN);
  }

  private UriInfo address() {
    return Optional.ofNullable(uri).orElseThrow(InternalServerErrorException::new);
  }

  private User user() {
    return Optional.ofNullable(security)
        .map(SecurityContext::getUserPrincipal)
        .map(User.class::cast)
        .orElseThrow(InternalServerErrorException::new);
  }
}
