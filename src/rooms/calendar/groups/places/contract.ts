import { z } from "zod";
import { byId, endpoint, id } from "#kernel/http/contract.ts";
import { clientArchived, groupCancelled } from "../../contract.ts";
import { exampleGroup, groupShape, oneGroup } from "../contract.ts";
import { takeBackMinutes } from "../rules.ts";

const ofPlace = byId.extend({ placeId: id });
const subject = "group";
const groupFull = "Every place is taken; `waiting: true` puts the client on the waiting list.";
const noPlace = "The place is not in a state that allows this.";
const common = { params: ofPlace, reply: groupShape, resource: oneGroup, example: exampleGroup } as const;

export const joinGroup = endpoint({
  method: "POST",
  path: "/groups/{id}/places",
  summary: "Gives a client a place in the group or, where it is full and that is wanted, one on its waiting list.",
  params: byId,
  body: z.object({
    clientId: id,
    waiting: z.boolean().optional().describe("when the group is full, the client waits"),
  }),
  reply: groupShape,
  status: 201,
  refusals: {
    group_full: groupFull,
    already_in_group: "The client has a place in the group or on its waiting list.",
    waiting_list_full: "The waiting list has no end that anyone would see.",
    client_archived: clientArchived,
    group_cancelled: groupCancelled,
  },
  audit: { action: "group.join", subject },
  resource: oneGroup,
  example: exampleGroup,
});

export const leaveGroup = endpoint({
  method: "POST",
  path: "/groups/{id}/places/{placeId}/leave",
  summary: "Ends a place, a waiting or an offer; a place that becomes free is offered to who waits first.",
  ...common,
  refusals: { not_possible: noPlace },
  audit: { action: "group.leave", subject },
});

export const returnToGroup = endpoint({
  method: "POST",
  path: "/groups/{id}/places/{placeId}/return",
  summary: `Takes a leaving back, within ${takeBackMinutes} minutes; an offer made because of it waits again.`,
  ...common,
  refusals: {
    not_possible: noPlace,
    group_full: "Somebody else has the place by now.",
    already_in_group: "The client has another place in the group by now.",
    group_cancelled: groupCancelled,
  },
  audit: { action: "group.return", subject },
});

export const acceptOffer = endpoint({
  method: "POST",
  path: "/groups/{id}/places/{placeId}/accept",
  summary: "Takes the place that is offered.",
  ...common,
  refusals: { no_offer: "No offer stands (any more).", client_archived: clientArchived },
  audit: { action: "group.accept", subject },
});

export const declineOffer = endpoint({
  method: "POST",
  path: "/groups/{id}/places/{placeId}/decline",
  summary: "Says no to the place that is offered; it goes to who waits next.",
  ...common,
  refusals: { no_offer: "No offer stands (any more)." },
  audit: { action: "group.decline", subject },
});
