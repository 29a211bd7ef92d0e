package org.contactcenter;

import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.CheckCommand;
import io.dropwizard.core.cli.ServerCommand;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jdbi3.JdbiFactory;
import io.dropwizard.migrations.DbCommand;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.chain.ChainModule;
import org.contactcenter.core.Database;
import org.contactcenter.core.http.serve.DomainDate;
import org.contactcenter.core.http.serve.HttpBundle;
import org.contactcenter.core.http.serve.TrustedProxies;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.job.Jobs;
import org.contactcenter.demo.HaskovoDemonstration;
import org.contactcenter.file.FileModule;
import org.contactcenter.launch.BriefCommand;
import org.contactcenter.launch.ExternalDatabase;
import org.contactcenter.launch.Ground;
import org.contactcenter.launch.Metrics;
import org.contactcenter.launch.Migrations;
import org.contactcenter.launch.NewKeysCommand;
import org.contactcenter.launch.QuietLibraries;
import org.contactcenter.launch.QuotedEnvironment;
import org.contactcenter.launch.StartFailure;
import org.contactcenter.visit.proposal.ProposalModule;

/** The service: what it is made of, read from top to bottom. */
public final class ContactCenter extends Application<ContactCenterConfiguration> {
  private static final String[] DEFAULT_COMMAND = {"server", "config.yml"};

  private final InstantSource clock;

  /** A service whose domain time is told by the clock. */
  public ContactCenter(InstantSource clock) {
    this.clock = clock;
  }

  public static void main(String[] args) throws Exception {
    Migrations.keepToThisMachine();
    new ContactCenter(InstantSource.system()).run(args.length == 0 ? DEFAULT_COMMAND : args);
  }

  @Override
  protected void addDefaultCommands(Bootstrap<ContactCenterConfiguration> bootstrap) {
    bootstrap.addCommand(new BriefCommand(new ServerCommand<>(this)));
    bootstrap.addCommand(new BriefCommand(new CheckCommand<>(this)));
    bootstrap.addCommand(
        new BriefCommand(
            new DbCommand<>(
                "db",
                config -> ExternalDatabase.requireReachable(config.getDatabase()),
                getConfigurationClass(),
                Migrations.FILE)));
  }

  @Override
  public void initialize(Bootstrap<ContactCenterConfiguration> bootstrap) {
    bootstrap.setConfigurationSourceProvider(
        new SubstitutingSourceProvider(
            bootstrap.getConfigurationSourceProvider(), new QuotedEnvironment(System.getenv())));
    bootstrap.addBundle(new HttpBundle("web"));
    bootstrap.addCommand(new BriefCommand(new NewKeysCommand()));
    bootstrap.addCommand(new BriefCommand(new RotateKeysCommand()));
    bootstrap.addCommand(new BriefCommand(new FoundCenterCommand(clock)));
    bootstrap.addCommand(new BriefCommand(new VerifyAuditCommand(clock)));
    bootstrap.addCommand(new BriefCommand(new PasswordLinkCommand(clock)));
  }

  @Override
  public void run(ContactCenterConfiguration config, Environment environment) {
    QuietLibraries.enforce();
    var proxies = proxies(config.getTrustedProxies());
    var ground =
        Ground.lay(
            config.getStart(), config.getKeys(), config.getDatabase(), config.getServerFactory());
    var source = Database.pool(config.getDatabase(), environment.metrics());
    var jdbi = new JdbiFactory().build(environment, config.getDatabase(), source, "database");
    Database.prepare(jdbi);
    var domainClock = ground.clock(clock);
    var features = new Features(jdbi, domainClock, ground.keys(jdbi), config.getSignIn());
    features.party.sealWhatIsPlain();
    ground.demonstrate(new HaskovoDemonstration(jdbi, features));
    DomainDate.tell(environment, domainClock);
    var below = register(features, config, environment);
    var proposals = proposals(config, features, environment);
    Jobs.attend(environment, source, config.getJobs(), jobs(config, features, proposals, below));
    keepChain(config, features, environment);
    proxies.attend(environment);
    Metrics.serve(environment);
    ground.attend(environment);
  }

  private static List<Job> jobs(
      ContactCenterConfiguration config,
      Features features,
      ProposalModule proposals,
      List<Job> below) {
    var mail = features.notification.jobs(config.getMail());
    return Stream.of(features.jobs(), proposals.jobs(), mail, below).flatMap(List::stream).toList();
  }

  private static TrustedProxies proxies(String addresses) {
    try {
      return TrustedProxies.at(addresses);
    } catch (IllegalArgumentException cause) {
      throw new StartFailure(
          "TRUSTED_PROXIES must list addresses such as 10.0.0.5 or 10.0.0.0/8, not \"%s\"."
              .formatted(addresses),
          cause);
    }
  }

  /** Answers what files and tables have to do again and again. */
  private static List<Job> register(
      Features features, ContactCenterConfiguration config, Environment environment) {
    var files = new FileModule(features.casefile, features.incident, config.getFiles());
    var mail = features.notification.resources(config.getMail());
    var all =
        Stream.of(features.resources(), files.resources(), mail).flatMap(List::stream).toList();
    var transfer = new TransferModule(features, all, config.getImports());
    Stream.of(all, transfer.resources())
        .flatMap(List::stream)
        .forEach(environment.jersey()::register);
    return Stream.of(files.jobs(), transfer.jobs()).flatMap(List::stream).toList();
  }

  private static ProposalModule proposals(
      ContactCenterConfiguration config, Features features, Environment environment) {
    var proposals = features.proposals(config.getProposals());
    proposals.resources().forEach(environment.jersey()::register);
    environment.lifecycle().manage(proposals.workshop());
    return proposals;
  }

  private static void keepChain(
      ContactCenterConfiguration config, Features features, Environment environment) {
    var chain =
        new ChainModule(
            features.ground, config.getAudit(), config.getStart().folder(), InstantSource.system());
    chain.resources().forEach(environment.jersey()::register);
    chain.attend(environment);
  }
}
