package org.contactcenter.launch;

import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.Command;
import io.dropwizard.core.setup.Bootstrap;
import java.io.FileNotFoundException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/**
 * A command that says in one line on standard error why it failed, where the person at the console
 * can do something about it. A stack trace is shown for bugs only.
 */
public final class BriefCommand extends Command {
  private final Command command;

  public BriefCommand(Command command) {
    super(command.getName(), command.getDescription());
    this.command = command;
  }

  @Override
  public void configure(Subparser subparser) {
    command.configure(subparser);
  }

  @Override
  public void run(Bootstrap<?> bootstrap, Namespace namespace) throws Exception {
    command.run(bootstrap, namespace);
  }

  @Override
  public void onError(Cli cli, Namespace namespace, Throwable failure) {
    line(failure)
        .ifPresentOrElse(
            line -> cli.getStdErr().println(line), () -> failure.printStackTrace(cli.getStdErr()));
    cli.getStdErr().flush();
  }

  private static String oneLine(Throwable failure) {
    return String.valueOf(failure.getMessage())
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  /** Empty for what nobody foresaw. */
  static Optional<String> line(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartFailure || cause instanceof ConfigurationException) {
        return Optional.of(oneLine(cause));
      }
      if (cause instanceof FileNotFoundException) {
        return Optional.of("The configuration cannot be read: " + oneLine(cause));
      }
      if (cause instanceof SQLException sql) {
        return Optional.of("The database refused: " + ExternalDatabase.firstLine(sql));
      }
      if (cause instanceof BindException) {
        return Optional.of("A port is not free; name others with PORT and ADMIN_PORT.");
      }
    }
    return Optional.empty();
  }
}
