package org.contactcenter;

import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.contactcenter.center.Center;
import org.contactcenter.center.Settings;
import org.contactcenter.core.Database;
import org.contactcenter.core.Language;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.session.SignInPolicy;
import org.contactcenter.launch.ExternalDatabase;
import org.jdbi.v3.core.Jdbi;

/**
 * Founds a center with its first administrator, whose password it makes and prints once: the way
 * into an empty database in real use.
 */
final class FoundCenterCommand extends ConfiguredCommand<ContactCenterConfiguration> {
  private static final int PASSWORD_BYTES = 18;

  private final InstantSource clock;

  FoundCenterCommand(InstantSource clock) {
    super("found-center", "Founds a center with its first administrator");
    this.clock = clock;
  }

  @Override
  public void configure(Subparser parser) {
    super.configure(parser);
    parser.addArgument("--name").required(true).help("the center's name");
    parser.addArgument("--address").required(true).help("its address, as on its letterhead");
    parser.addArgument("--phone").required(true);
    parser.addArgument("--email").required(true);
    parser.addArgument("--time-zone").required(true).help("such as Europe/Sofia");
    parser.addArgument("--languages").required(true).help("its own first, such as bg,tr,en");
    parser.addArgument("--opens-on").required(true).help("its first day of visits, YYYY-MM-DD");
    parser
        .addArgument("--second-factor")
        .setDefault("")
        .help("the roles that must have a second factor, such as ADMIN,COORDINATOR");
    parser.addArgument("--admin").required(true).help("the administrator's user name");
  }

  @Override
  protected void run(
      Bootstrap<ContactCenterConfiguration> bootstrap,
      Namespace arguments,
      ContactCenterConfiguration config)
      throws Exception {
    var database = ExternalDatabase.requireReady(config.getDatabase());
    var dataSource = database.build(bootstrap.getMetricRegistry(), "found-center");
    dataSource.start();
    try {
      var jdbi = Database.prepare(Jdbi.create(dataSource));
      var features = new Features(jdbi, clock, config.getKeys().open(jdbi));
      var policy = policy(arguments.getString("second_factor"));
      var password = found(features, center(arguments), policy, arguments.getString("admin"));
      System.out.println("Founded. Sign in as " + arguments.getString("admin"));
      System.out.println("with the password  " + password);
    } finally {
      dataSource.stop();
    }
  }

  private static SignInPolicy policy(String roles) {
    return SignInPolicy.demanding(
        Pattern.compile(",")
            .splitAsStream(roles)
            .map(String::strip)
            .filter(role -> !role.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet()));
  }

  private static String found(Features features, Center center, SignInPolicy policy, String admin) {
    var scope = new Scope(center.id(), center.id());
    var password = randomPassword();
    var members = features.identity.members();
    var hashed = members.hashed(password);
    var edit = new Member.Edit(admin, List.of(Role.ADMIN), Optional.empty(), List.of(), false);
    features.transactions.run(
        scope,
        () -> {
          features.center.centers().found(scope, center);
          features.identity.policies().found(scope, policy);
          members.addFirst(scope, admin, hashed, edit);
        });
    return password;
  }

  private static Center center(Namespace arguments) {
    return new Center(
        UUID.randomUUID(),
        arguments.getString("name"),
        arguments.getString("address"),
        arguments.getString("phone"),
        arguments.getString("email"),
        ZoneId.of(arguments.getString("time_zone")),
        Arrays.stream(arguments.getString("languages").split(",")).map(Language::of).toList(),
        LocalDate.parse(arguments.getString("opens_on")),
        Settings.DEFAULT,
        1);
  }

  private static String randomPassword() {
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
