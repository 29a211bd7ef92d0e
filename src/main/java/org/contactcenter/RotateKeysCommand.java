package org.contactcenter;

import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import net.sourceforge.argparse4j.inf.Namespace;
import org.contactcenter.launch.KeyChange;

/** Changes the keys, while the service is stopped and as the owner of the tables. */
final class RotateKeysCommand extends ConfiguredCommand<ContactCenterConfiguration> {

  RotateKeysCommand() {
    super("rotate-keys", "Adds new keys, seals everything with them and disables the old one");
  }

  @Override
  protected void run(
      Bootstrap<ContactCenterConfiguration> bootstrap,
      Namespace arguments,
      ContactCenterConfiguration config) {
    new KeyChange(config.getKeys(), Features.sealed()).run(config.getStart(), config.getDatabase());
  }
}
