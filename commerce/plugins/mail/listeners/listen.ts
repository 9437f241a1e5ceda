import type { EventBus, Type, VendureEvent } from "@vendure/core";

/**
 * Hears an event within its own transaction, before it is committed. What the handler throws undoes
 * the change that it is told of. So it keeps what is to be told and does nothing else. `after`
 * names a handler that writes first what is read here.
 */
export function listenTo<Event extends VendureEvent>(
  events: EventBus,
  event: Type<Event>,
  handler: (event: Event) => Promise<void>,
  after?: string,
): void {
  const id = `outbox-${event.name}`;
  events.registerBlockingEventHandler({ event, id, handler, ...(after && { after }) });
}
