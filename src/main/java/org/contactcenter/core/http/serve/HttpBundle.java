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

/** How the service speaks HTTP, whatever its features: added to the application once. */
public final class HttpBundle implements ConfiguredBundle<Configuration> {
  private final ObjectMapper json = Json.mapper();
  private final Answers answers = new Answers(new ProblemMessages());

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
    environment
        .servlets()
        .addServlet("pages", new PageServlet())
        .addMapping("", "/api/docs", "/api/docs/*");
    environment
        .servlets()
        .addFilter("security-headers", new SecurityHeaders())
        .addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");
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
