/** Handing mail to the mail server of the installation. */
@NullMarked
package org.contactcenter.notification.smtp;

import org.jspecify.annotations.NullMarked;
