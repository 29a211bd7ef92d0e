package org.contactcenter.visit;

import org.contactcenter.visit.booking.BookingModule;
import org.contactcenter.visit.slot.SlotModule;

/** The inner parts of visits, for what builds on them. */
public record VisitParts(SlotModule slot, BookingModule booking) {}
