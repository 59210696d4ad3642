import type { House } from "#kernel/house.ts";
import { openEventStream } from "#kernel/http/event-stream.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { Problem } from "#kernel/http/problem.ts";
import { idAt } from "#kernel/time/ids.ts";
import { inTime } from "#kernel/time/in-time.ts";
import type * as contract from "./contract.ts";
import { Floor } from "./floor/service.ts";
import { Listener } from "./listener/service.ts";
import { placeOf } from "./rules.ts";

/** As many as one person opens windows, and then some. */
const mostPerSession = 20;
const mostWaitMs = 5_000;

const floors = new WeakMap<House, Floor>();

/** Lets a process serve streams; nothing is listened to before the first one. main calls `stop` when the server closes. */
export function openLive(house: House): Floor {
  const floor = new Floor(house);
  floors.set(house, floor);
  return floor;
}

/** All streams of this process. */
export const floorOf = (house: House): Floor => floors.get(house) as Floor;

/**
 * Opens a stream of what the caller may hear. First it listens, then it reads what was missed, then it tells: what comes
 * meanwhile is held. No transaction stays open with it.
 */
export async function readLive(call: MemberCall<typeof contract.readLive>): Promise<unknown> {
  const { house, actor, caller, query, origin, request, reply } = call;
  const floor = floorOf(house);
  if (floor.streamsOf(caller.sessionId) >= mostPerSession)
    throw new Problem(429, "too_many_requests", "Too many streams are open in this session.", {
      extra: { retryAfterSeconds: 30 },
    });
  await listening(floor);
  const hearer = { id: actor.memberId as string, role: actor.role as "owner" };
  const listener = new Listener(caller.sessionId, actor.practiceId, hearer, origin.ip);
  floor.admit(listener);
  try {
    if (!(await floor.isHere(listener))) throw new Problem(401, "unauthenticated", "Sign in first.");
    const began = idAt(Date.now());
    const missed = await floor.missedBy(actor, placeOf(request.headers["last-event-id"], query.after));
    const stream = openEventStream(reply);
    stream.once("close", () => floor.leave(listener));
    listener.begin(stream, missed, began);
    return stream;
  } catch (fault) {
    floor.leave(listener);
    throw fault;
  }
}

async function listening(floor: Floor): Promise<void> {
  if (!(await inTime(mostWaitMs, floor.listens())))
    throw new Problem(503, "unavailable", "News cannot be heard for a moment. Try again shortly.");
}
