import { ClientsPage as Clients } from "#rooms/clients/ui/clients.tsx";
import { LastPlan } from "#rooms/record/ui/door.tsx";
import { BookFor } from "./book-for.tsx";

const parts = { Book: BookFor, LastPlan };

/** All clients; whoever is chosen can be booked for without leaving the list. */
export function ClientsPage() {
  return <Clients parts={parts} />;
}
