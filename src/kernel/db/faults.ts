/** What the database said, as far as the program acts on it. A message of the driver is never shown or logged: it can hold values. */
interface DriverFault {
  code?: string;
  constraint?: string;
  syscall?: string;
}

/** The name of the violated constraint, when the fault is one (class 23); `store.ts` turns it into a refusal. */
export function violatedConstraint(fault: unknown): string | undefined {
  const { code, constraint } = asDriverFault(fault);
  return code?.startsWith("23") ? constraint : undefined;
}

/** Whether trying the same transaction again is likely to help: a deadlock or a serialisation failure. */
export function isPassingConflict(fault: unknown): boolean {
  const { code } = asDriverFault(fault);
  return code === "40P01" || code === "40001";
}

/** Whether something went, after it was looked for, that a row was to refer to: tried again, it is missed and that is told. */
export function lostItsFooting(fault: unknown): boolean {
  return asDriverFault(fault).code === "23503";
}

/** Whether it only says that something failed before it in the same transaction. */
export function isAftermath(fault: unknown): boolean {
  return asDriverFault(fault).code === "25P02";
}

const gone = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08006",
  "08003",
  "08001",
]);
const goneMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end)/;

/** Whether the database is away or has no room for us: the request may be tried again, so it is answered 503. */
export function isUnavailable(fault: unknown): boolean {
  const { code, syscall } = asDriverFault(fault);
  if (code && gone.has(code)) return true;
  // The socket's file is not there; any other file that is missing says nothing of the database.
  if (code === "ENOENT" && syscall === "connect") return true;
  return fault instanceof Error && goneMessages.test(fault.message);
}

/** Whether a statement waited for others longer than it may, or met them in a ring again when it was tried once more. */
export function isOverdue(fault: unknown): boolean {
  return asDriverFault(fault).code === "57014" || isPassingConflict(fault);
}

/** Whether a lock was waited for longer than was asked for (`lock_timeout`). */
export function isOutOfPatience(fault: unknown): boolean {
  return asDriverFault(fault).code === "55P03";
}

/** Whether Postgres found no room to write (class 53, or the file system's own word). */
export function isDiskFull(fault: unknown): boolean {
  const { code } = asDriverFault(fault);
  return code === "53100" || code === "ENOSPC";
}

/** A stable word for logs and metrics, without anything the driver says. */
export function faultCode(fault: unknown): string {
  return asDriverFault(fault).code ?? (fault instanceof Error ? fault.name : "unknown");
}

function asDriverFault(fault: unknown): DriverFault {
  return typeof fault === "object" && fault !== null ? (fault as DriverFault) : {};
}
