import { ClientPage as Client } from "#rooms/clients/ui/client.tsx";
import type { Parts } from "#rooms/clients/ui/parts.ts";
import { FilesOf } from "#rooms/record/ui/door.tsx";
import { BookFor } from "./book-for.tsx";

const parts: Parts = { Book: BookFor, Files: FilesOf };

/** A client, with what the calendar and the record know of them. */
export function ClientPage() {
  return <Client parts={parts} />;
}
