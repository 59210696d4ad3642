/**
 * The VTIMEZONE of a zone, right for every instant from `from` to `to`: what the clocks do in that time, change by
 * change, as Temporal knows it. No RRULE is guessed, so it holds where no rule would: in the southern hemisphere, for
 * half an hour's change (Lord Howe), where governments move the day (Israel, Morocco). Lines end in CRLF.
 */
export function vtimezone(zone: string, from: Temporal.Instant, to: Temporal.Instant): string {
  const observances = [...changesOf(zone, from, to)].flatMap(observance);
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...observances, "END:VTIMEZONE"].join("\r\n");
}

interface Change {
  /** The wall clock that shows the moment, as it was before the change. */
  readonly onset: Temporal.PlainDateTime;
  readonly offsetBefore: string;
  readonly offsetAfter: string;
  readonly summer: boolean;
}

function* changesOf(zone: string, from: Temporal.Instant, to: Temporal.Instant): Generator<Change> {
  const start = from.toZonedDateTimeISO(zone);
  const previous = start.getTimeZoneTransition("previous");
  let next = start.getTimeZoneTransition("next");
  // What held at the beginning is said first, from long before: a parser needs an observance for every instant.
  yield {
    onset: longAgo,
    offsetBefore: start.offset,
    offsetAfter: start.offset,
    summer: previous !== null && isForward(previous) && next !== null && !isForward(next),
  };
  while (next && next.epochMilliseconds <= to.epochMilliseconds) {
    const before = next.subtract({ nanoseconds: 1 });
    yield {
      onset: next.withTimeZone("UTC").toPlainDateTime().add({ nanoseconds: before.offsetNanoseconds }),
      offsetBefore: before.offset,
      offsetAfter: next.offset,
      summer: isForward(next),
    };
    next = next.getTimeZoneTransition("next");
  }
}

const longAgo = Temporal.PlainDateTime.from("1970-01-01T00:00:00");

const isForward = (change: Temporal.ZonedDateTime) =>
  change.offsetNanoseconds > change.subtract({ nanoseconds: 1 }).offsetNanoseconds;

function observance({ onset, offsetBefore, offsetAfter, summer }: Change): string[] {
  const kind = summer ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`,
    `TZOFFSETFROM:${offsetBefore.replaceAll(":", "")}`,
    `TZOFFSETTO:${offsetAfter.replaceAll(":", "")}`,
    `END:${kind}`,
  ];
}

/**
 * Whether a wall clock in the zone says this instant without a doubt. In the hour that comes twice it does not: readers
 * differ on which of the two is meant, whatever the standard says, so there an event is written in UTC.
 */
export function isPlainIn(zone: string, at: Temporal.Instant): boolean {
  const clock = at.toZonedDateTimeISO(zone).toPlainDateTime();
  const earlier = clock.toZonedDateTime(zone, { disambiguation: "earlier" });
  return earlier.equals(clock.toZonedDateTime(zone, { disambiguation: "later" }));
}
