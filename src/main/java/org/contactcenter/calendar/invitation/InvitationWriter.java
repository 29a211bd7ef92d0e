package org.contactcenter.calendar.invitation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.contactcenter.calendar.OctetFolding;

/**
 * Writes invitations and takes them back. The time is that of UTC: there is nothing to misread, and
 * a calendar program shows it by its own clock. An arrival has no end.
 */
public final class InvitationWriter {
  public static final String REQUEST = "REQUEST";
  public static final String CANCEL = "CANCEL";
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\"]+");

  private InvitationWriter() {}

  /** Invites, or tells another time where the {@code sequence} is higher than before. */
  public static String request(Invitation invitation) {
    return write(invitation, REQUEST, "CONFIRMED");
  }

  /** Takes the invitation back. */
  public static String cancel(Invitation invitation) {
    return write(invitation, CANCEL, "CANCELLED");
  }

  private static String write(Invitation invitation, String method, String status) {
    var head =
        new PropertyList(
            List.of(
                new ProdId("-//Contact Center//Invitations//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Method(method)));
    var calendar = new Calendar(head, new ComponentList<>(List.of(event(invitation, status))));
    return OctetFolding.fold(calendar.toString());
  }

  private static VEvent event(Invitation invitation, String status) {
    var event = new VEvent(false);
    event.add(new Uid(invitation.id().toString()));
    event.add(new DtStamp(invitation.writtenAt()));
    event.add(new Sequence(invitation.sequence()));
    event.add(new DtStart<>(invitation.arrival()));
    event.add(new Status(status));
    event.add(new Summary(plain(invitation.caseNumber())));
    event.add(new Location(plain(invitation.place())));
    event.add(ImmutableClazz.PRIVATE);
    event.add(organizer(invitation.organizer()));
    event.add(attendee(invitation.attendee()));
    return event;
  }

  private static Organizer organizer(Invitation.Organizer center) {
    return new Organizer(
        new ParameterList(List.of(new Cn(plain(center.name())))), center.address());
  }

  private static Attendee attendee(String address) {
    return new Attendee(
        new ParameterList(List.of(PartStat.NEEDS_ACTION, Rsvp.FALSE)), mailto(address));
  }

  /** Whatever signs the address has. */
  public static URI mailto(String address) {
    try {
      return new URI("mailto", address, null);
    } catch (URISyntaxException odd) {
      throw new IllegalArgumentException("no address of a mail", odd);
    }
  }

  /** One line, without control characters: nothing can begin a line of its own. */
  private static String plain(String text) {
    return CONTROL.matcher(text).replaceAll(" ").strip();
  }
}
