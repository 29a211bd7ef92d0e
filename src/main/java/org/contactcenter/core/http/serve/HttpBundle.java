package org.contactcenter.core.http.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.configuration.YamlConfigurationFactory;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.ConfiguredBundle;
import io.dropwizard.core.server.AbstractServerFactory;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.contactcenter.core.Json;
import org.contactcenter.core.http.CreatesFilter;
import org.contactcenter.core.http.EntityTagFilter;
import org.contactcenter.core.http.TableChoice;
import org.contactcenter.core.http.input.BodyLimit;
import org.contactcenter.core.http.input.BodyRequired;
import org.contactcenter.core.http.input.NothingExpected;
import org.contactcenter.core.http.input.OwnSite;
import org.contactcenter.core.http.input.Parameters;
import org.contactcenter.core.http.input.SoundAddress;
import org.contactcenter.core.http.problem.Answers;
import org.contactcenter.core.http.problem.ErrorPages;
import org.contactcenter.core.http.problem.FailureMapper;
import org.contactcenter.core.http.problem.ProblemMessages;
import org.contactcenter.core.http.problem.ViolationMapper;
import org.contactcenter.core.http.ui.UiServlet;
import org.contactcenter.core.http.ui.WebFolder;

/** How the service speaks HTTP, whatever its features: added to the application once. */
public final class HttpBundle implements ConfiguredBundle<Configuration> {
  private final ObjectMapper json = Json.mapper();
  private final Answers answers = new Answers(new ProblemMessages());
  private final String web;

  /**
   * @param web the folder on the class path where the built user interface lies
   */
  public HttpBundle(String web) {
    this.web = web;
  }

  /** JSON is ours and strict; the configuration file is still read by Dropwizard's own rules. */
  @Override
  public void initialize(Bootstrap<?> bootstrap) {
    bootstrap.setObjectMapper(json);
    readConfigurationLeniently(bootstrap);
  }

  private static <T extends Configuration> void readConfigurationLeniently(Bootstrap<T> bootstrap) {
    bootstrap.setConfigurationFactoryFactory(
        (type, validator, ours, prefix) ->
            new YamlConfigurationFactory<>(type, validator, Jackson.newObjectMapper(), prefix));
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    if (configuration.getServerFactory() instanceof AbstractServerFactory server) {
      server.setRegisterDefaultExceptionMappers(false);
    }
    register(environment.jersey());
    refuseInJetty(environment);
    servePages(environment);
    environment
        .servlets()
        .addFilter("security-headers", new SecurityHeaders())
        .addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");
  }

  /** Without an interface on the class path, a small page says what this is. */
  private void servePages(Environment environment) {
    var pages = environment.servlets().addServlet("pages", new PageServlet());
    pages.addMapping("/api/docs", "/api/docs/*");
    WebFolder.at(web)
        .ifPresentOrElse(
            folder ->
                environment.servlets().addServlet("ui", new UiServlet(folder)).addMapping("/"),
            () -> pages.addMapping(""));
  }

  private void register(JerseyEnvironment jersey) {
    var failures = new FailureMapper(answers);
    jersey.register(failures);
    jersey.register(new ViolationMapper(failures));
    jersey.register(new SoundAddress());
    jersey.register(new TableChoice());
    jersey.register(new OwnSite());
    jersey.register(new BodyLimit());
    jersey.register(new BodyRequired());
    jersey.register(new NothingExpected(json));
    jersey.register(new Parameters(json));
    jersey.register(CreatesFilter.class);
    jersey.register(new EntityTagFilter());
    jersey.register(new NoStore());
    jersey.register(new OpenApiResource());
  }

  private void refuseInJetty(Environment environment) {
    var pages = new ErrorPages(answers, json, SecurityHeaders::of);
    environment.getApplicationContext().setErrorHandler(pages);
    environment.lifecycle().addServerLifecycleListener(server -> server.setErrorHandler(pages));
  }
}
