package org.contactcenter.transfer.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Paging;
import org.contactcenter.transfer.imports.ImportView.ColumnView;
import org.contactcenter.transfer.imports.ImportView.Columns;
import org.contactcenter.transfer.imports.ImportView.FieldView;
import org.contactcenter.transfer.imports.row.Kind;

/** Records of another system taken in: uploaded, mapped, tried, and run by a job. */
@Path("/imports")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ImportResource {
  private final Imports imports;
  private final ImportSettings settings;
  private final Creations creations;

  ImportResource(Imports imports, ImportSettings settings, Creations creations) {
    this.imports = imports;
    this.settings = settings;
    this.creations = creations;
  }

  record Run(@NotNull ImportMode mode) {}

  /** What makes an upload the same when it is repeated. */
  private record Upload(Kind kind, UploadedTable table) {}

  /** The body is the table itself, as CSV or XLSX, whatever the header says. */
  @POST
  @Creates
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(COORDINATOR)
  public ImportView upload(
      @Auth User user,
      @BeanParam IdempotencyKey key,
      @NotNull @QueryParam("kind") Kind kind,
      @NotNull InputStream body) {
    var table = UploadedTable.read(body, settings);
    var id =
        creations.once(
            user.scope(), key, new Upload(kind, table), () -> imports.add(user, kind, table));
    return view(user, imports.find(user, id));
  }

  @GET
  @RolesAllowed(COORDINATOR)
  public Page<ImportView> list(@Auth User user, @BeanParam Paging paging) {
    return imports.page(user, paging.after(), paging.limit()).map(each -> view(user, each));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(COORDINATOR)
  public ImportView get(@Auth User user, @PathParam("id") UUID id) {
    return view(user, imports.find(user, id));
  }

  @GET
  @Path("{id}/columns")
  @RolesAllowed(COORDINATOR)
  public Columns columns(@Auth User user, @PathParam("id") UUID id) {
    var kind = imports.find(user, id).kind();
    var table = imports.columns(user, id);
    return new Columns(
        IntStream.range(0, table.head().size())
            .mapToObj(column -> ColumnView.of(table, column))
            .toList(),
        kind.fields().stream().map(FieldView::of).toList());
  }

  @PUT
  @Path("{id}/mapping")
  @RolesAllowed(COORDINATOR)
  public ImportView map(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid MappingRequest request) {
    return view(user, imports.map(user, id, ifMatch::require, request.mapping()));
  }

  @POST
  @Path("{id}/dry-run")
  @RolesAllowed(COORDINATOR)
  public ImportView check(@Auth User user, @PathParam("id") UUID id) {
    return view(user, imports.check(user, id));
  }

  @POST
  @Path("{id}/run")
  @RolesAllowed(COORDINATOR)
  public ImportView run(@Auth User user, @PathParam("id") UUID id, @NotNull @Valid Run request) {
    return view(user, imports.run(user, id, request.mode()));
  }

  @POST
  @Path("{id}/cancel")
  @RolesAllowed(COORDINATOR)
  public ImportView cancel(@Auth User user, @PathParam("id") UUID id) {
    return view(user, imports.cancel(user, id));
  }

  private ImportView view(User user, Import each) {
    return ImportView.of(each, imports.refused(user, each.id()));
  }
}
