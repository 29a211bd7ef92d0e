package org.contactcenter.launch;

import java.util.ArrayList;
import java.util.List;

/** Demonstration data of which only the password is remembered. */
record RecordedDemonstration(boolean isWanted, List<String> loadedWith) implements Demonstration {

  RecordedDemonstration(boolean isWanted) {
    this(isWanted, new ArrayList<>());
  }

  @Override
  public void load(String password) {
    loadedWith.add(password);
  }

  @Override
  public List<String> usernames() {
    return List.of("coordinator", "worker");
  }
}
