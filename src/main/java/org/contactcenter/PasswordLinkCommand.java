package org.contactcenter;

import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import java.time.InstantSource;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.contactcenter.core.Database;
import org.contactcenter.launch.ExternalDatabase;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes a one-time link for somebody whom no administrator can help: the last administrator, or who
 * works in several centers.
 */
final class PasswordLinkCommand extends ConfiguredCommand<ContactCenterConfiguration> {
  private final InstantSource clock;

  PasswordLinkCommand(InstantSource clock) {
    super("password-link", "Makes a one-time token by which somebody chooses a new password");
    this.clock = clock;
  }

  @Override
  public void configure(Subparser parser) {
    super.configure(parser);
    parser.addArgument("--user").required(true).help("the user name");
    parser
        .addArgument("--remove-second-factor")
        .action(Arguments.storeTrue())
        .help("for who lost authenticator and recovery codes");
  }

  @Override
  protected void run(
      Bootstrap<ContactCenterConfiguration> bootstrap,
      Namespace arguments,
      ContactCenterConfiguration config)
      throws Exception {
    var database = ExternalDatabase.requireReady(config.getDatabase());
    var dataSource = database.build(bootstrap.getMetricRegistry(), "password-link");
    dataSource.start();
    try {
      var jdbi = Database.prepare(Jdbi.create(dataSource));
      var features = new Features(jdbi, clock, config.getKeys().open(jdbi), config.getSignIn());
      System.out.println(answer(features, arguments));
    } finally {
      dataSource.stop();
    }
  }

  private static String answer(Features features, Namespace arguments) {
    var username = arguments.getString("user");
    boolean withoutFactor = arguments.getBoolean("remove_second_factor");
    return features
        .identity
        .console()
        .passwordLink(username, withoutFactor)
        .map(
            link ->
                "Until %s, POST /api/v1/public/password-links takes the token  %s"
                    .formatted(link.expiresAt(), link.token().secret()))
        .orElse("There is no such user who may act in a center.");
  }
}
