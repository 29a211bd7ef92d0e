package org.contactcenter;

import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.db.PooledDataSourceFactory;
import io.dropwizard.jdbi3.JdbiFactory;
import io.dropwizard.migrations.MigrationsBundle;
import java.time.InstantSource;
import org.contactcenter.core.Database;

/** The service: what it is made of, read from top to bottom. */
public final class ContactCenter extends Application<ContactCenterConfiguration> {
  private final InstantSource clock;

  /** A service whose domain time is told by the clock. */
  public ContactCenter(InstantSource clock) {
    this.clock = clock;
  }

  public static void main(String[] args) throws Exception {
    new ContactCenter(InstantSource.system()).run(args);
  }

  @Override
  public void initialize(Bootstrap<ContactCenterConfiguration> bootstrap) {
    bootstrap.setConfigurationSourceProvider(
        new SubstitutingSourceProvider(
            bootstrap.getConfigurationSourceProvider(), new EnvironmentVariableSubstitutor(false)));
    bootstrap.addCommand(new FoundCenterCommand(clock));
    bootstrap.addBundle(
        new MigrationsBundle<>() {
          @Override
          public PooledDataSourceFactory getDataSourceFactory(ContactCenterConfiguration config) {
            return config.getDatabase();
          }

          @Override
          public String getMigrationsFileName() {
            return "migrations/changelog.yml";
          }
        });
  }

  @Override
  public void run(ContactCenterConfiguration config, Environment environment) {
    var jdbi = new JdbiFactory().build(environment, config.getDatabase(), "database");
    Database.prepare(jdbi);
    new Features(jdbi, clock).resources().forEach(environment.jersey()::register);
  }
}
