import { api, taken } from '~/api/client';
import type { ChoicesRequest, Room, RoomDefinition, RoomKind } from '~/api/schema';
import type { Edited } from '~/ui/edit/edited';

export interface RoomValues extends Record<string, unknown> {
  name: string;
  siteId: string;
  kind: RoomKind;
  capacity: number | '';
  features: string[];
  active: boolean;
}

export const NEW_ROOM: RoomValues = { name: '', siteId: '', kind: 'VISIT', capacity: 1, features: [], active: true };

/** As the API takes it: what was left empty is not sent, so that the service says what is missing. */
export function definition({ siteId, capacity, ...room }: RoomValues): RoomDefinition {
  return {
    ...room,
    siteId: siteId === '' ? undefined : siteId,
    capacity: (capacity === '' ? undefined : capacity) as number,
  };
}

export function editedRoom(id: string): Edited<Room, RoomValues> {
  const path = { id };
  return {
    key: ['rooms', id],
    read: () => taken(api.GET('/rooms/{id}', { params: { path } })),
    values: ({ name, siteId, kind, capacity, features, active }) => ({ name, siteId, kind, capacity, features, active }),
    write: ({ etag }, values, visits?: ChoicesRequest) =>
      taken(
        api.PUT('/rooms/{id}', {
          params: { path, header: { 'If-Match': etag } },
          body: { ...definition(values), visits },
        }),
      ),
    refreshes: [['rooms']],
  };
}
