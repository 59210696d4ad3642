/** What narrows the audit trail, as it stands in the address: ids, days and a family, nothing of anybody. */
export interface Asked {
  actor?: string;
  /** A family of acts. */
  action?: string;
  from?: string;
  to?: string;
  /** A client's id, or a thing's. */
  subject?: string;
}

export function askedIn(search: Record<string, unknown>): Asked {
  return {
    actor: idIn(search.actor),
    action: typeof search.action === "string" && /^[a-z_]{1,40}$/.test(search.action) ? search.action : undefined,
    from: dayIn(search.from),
    to: dayIn(search.to),
    subject: idIn(search.subject),
  };
}

const idIn = (value: unknown): string | undefined =>
  typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : undefined;
const dayIn = (value: unknown): string | undefined =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
