package org.contactcenter.core.http.serve;

import io.dropwizard.core.setup.Environment;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.EnumSet;

/** Dates the answers of the API by domain time: by it the interface tells what day it is. */
public final class DomainDate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient InstantSource clock;

  private DomainDate(InstantSource clock) {
    this.clock = clock;
  }

  public static void tell(Environment environment, InstantSource clock) {
    environment
        .servlets()
        .addFilter("domain-date", new DomainDate(clock))
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/api/*");
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setDateHeader("Date", clock.millis());
    chain.doFilter(request, response);
  }
}
