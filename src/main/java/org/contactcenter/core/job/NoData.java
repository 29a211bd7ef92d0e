package org.contactcenter.core.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Jobs carry no data: what somebody put into the table is never made into an object. */
final class NoData implements Serializer {

  @Override
  public byte[] serialize(Object data) {
    return new byte[0];
  }

  @Override
  public <T> T deserialize(Class<T> type, byte[] data) {
    throw new UnsupportedOperationException("a job carries no data");
  }
}
