package org.contactcenter.launch;

import io.dropwizard.core.cli.Command;
import io.dropwizard.core.setup.Bootstrap;
import java.nio.file.Path;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.contactcenter.core.secret.KeyFolder;

/** Makes the keys of a new installation, once, in a folder that is not there yet. */
public final class NewKeysCommand extends Command {

  public NewKeysCommand() {
    super("new-keys", "Makes the keys of a new installation");
  }

  @Override
  public void configure(Subparser parser) {
    parser.addArgument("folder").help("where the keys shall lie; overwrites nothing");
  }

  @Override
  public void run(Bootstrap<?> bootstrap, Namespace arguments) {
    var folder = new KeyFolder(Path.of(arguments.getString("folder")));
    KeySettings.said(
        () -> {
          folder.make();
          return folder;
        });
    System.out.println("New keys are in " + folder);
    System.out.println("Keep a copy apart from the database's backups: neither is of use alone.");
  }
}
