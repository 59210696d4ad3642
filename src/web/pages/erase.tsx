import { ErasePage as Erase } from "#rooms/clients/ui/erasing/page.tsx";
import { ProveAgain } from "#rooms/practices/ui/passkeys/prove-again.tsx";

/** Erasing a client, by who has just proved who they are. */
export function ErasePage() {
  return <Erase ProveAgain={ProveAgain} />;
}
