package org.contactcenter.demo;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.Features;
import org.contactcenter.core.secret.Keys;
import org.contactcenter.identity.Members;
import org.contactcenter.launch.Demonstration;
import org.jdbi.v3.core.Jdbi;

/**
 * The demonstration centers, told from ten weeks before the time of the loading up to that very
 * moment, in one transaction: they are there as a whole, or not at all.
 */
public final class HaskovoDemonstration implements Demonstration {
  private final Jdbi jdbi;
  private final InstantSource clock;
  private final Keys keys;
  private final Members members;

  /** On the same database, and told up to the time of these features. */
  public HaskovoDemonstration(Jdbi jdbi, Features features) {
    this.jdbi = jdbi;
    this.clock = features.ground.clock();
    this.keys = features.ground.keys();
    this.members = features.identity.members();
  }

  @Override
  public boolean isWanted() {
    return !jdbi.withHandle(
        handle -> handle.createQuery("SELECT has_center()").mapTo(Boolean.class).one());
  }

  @Override
  public void load(String password) {
    var days = new Days(clock.instant(), Founder.ZONE);
    jdbi.useTransaction(handle -> tell(days, password));
  }

  @Override
  public List<String> usernames() {
    var all = Stream.of(Haskovo.USERNAMES, Kardzhali.USERNAMES).flatMap(List::stream).toList();
    return members.existing(all);
  }

  private void tell(Days days, String password) {
    var story = new Story(days.at(Days.FOUNDING, 8));
    var features = new Features(jdbi, story, keys);
    var hashed = members.hashed(password);
    var haskovo = Haskovo.found(features, days, hashed);
    var kardzhali = Kardzhali.found(features, days, hashed, haskovo.id("worker2"));
    var sentences = Script.sentences();
    var first = new ReferralTale(new Stage(features, story, days, haskovo, sentences));
    var second = new ReferralTale(new Stage(features, story, days, kardzhali, sentences));
    Script.families("families.yml").forEach(first::plan);
    Script.families("kardzhali.yml").forEach(second::plan);
    story.tellUntil(days.now());
  }
}
