import type { Hand } from "../hand.ts";

/** What is read while others write: whatever a page of the calendar asks for, at any moment of a change. */
export async function look(hand: Hand): Promise<void> {
  const { dice, stage, known } = hand;
  const { startsAt, endsAt } = hand.time();
  const therapistId = dice.one(stage.therapistIds);
  const week = `from=${startsAt}&to=${Temporal.Instant.from(startsAt).add({ hours: 168 })}`;
  const pages = [
    `/appointments?${week}`,
    `/appointments?clientId=${dice.one(stage.clientIds)}`,
    `/appointments/conflicts?startsAt=${startsAt}&endsAt=${endsAt}&therapistId=${therapistId}`,
    `/availability/slots?serviceId=${stage.serviceIds[1]}&${week}`,
    "/groups",
    `/clients/${dice.one(stage.clientIds)}`,
    `/clients/${dice.one(stage.clientIds)}/timeline`,
    ...(known.visits.length > 0 ? [`/appointments/${dice.one(known.visits)}/attendances`] : []),
  ];
  const page = dice.one(pages);
  await hand.ask(`look at ${page.split("?", 1)[0]!.replace(/[0-9a-f-]{36}/, "…")}`, "GET", page);
}
