import { lazy, Suspense } from "react";
import { ClientPage as Client } from "#rooms/clients/ui/client.tsx";
import type { Parts } from "#rooms/clients/ui/parts.ts";
import { ChartsOf, FilePreview, FilesOf, PrintRecord } from "#rooms/record/ui/door.tsx";
import { BookFor } from "./book-for.tsx";

/** Only the histories write here, so it comes with them. */
const RichText = lazy(async () => ({ default: (await import("#rooms/record/ui/rich-text.tsx")).RichText }));
const Prose = lazy(async () => ({ default: (await import("#rooms/record/ui/rich-text.tsx")).RichProse }));

const parts: Parts = {
  Book: BookFor,
  Files: FilesOf,
  Charts: ChartsOf,
  Print: PrintRecord,
  FilePreview,
  RichText: (props) => (
    <Suspense>
      <RichText {...props} />
    </Suspense>
  ),
  Prose: (props) => (
    <Suspense>
      <Prose {...props} />
    </Suspense>
  ),
};

/** A client, with what the calendar and the record know of them. */
export function ClientPage() {
  return <Client parts={parts} />;
}
