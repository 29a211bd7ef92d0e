package org.contactcenter.telling.wording;

import org.contactcenter.notification.Outbox;

/** Where letters go, in what words, and by what rules of the center. */
public record Post(Outbox outbox, Wording wording, MessageRules rules) {}
