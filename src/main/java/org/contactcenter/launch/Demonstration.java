package org.contactcenter.launch;

import java.util.List;

/**
 * Example data for trying the program. Declared here, made elsewhere: the start knows when they are
 * due, not what they are.
 */
public interface Demonstration {

  /** Whether the database holds no center yet. */
  boolean isWanted();

  /** Makes the data, with the password for every account. */
  void load(String password);

  /** Who may sign in, as the console shows it; empty where there is no demonstration. */
  List<String> usernames();
}
