import { BookAppointment } from "#rooms/calendar/ui/door.tsx";

/** Books for one client, beside whatever page it was asked on. */
export function BookFor({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  return <BookAppointment draft={{ clientId }} onClose={onClose} onDone={onClose} />;
}
