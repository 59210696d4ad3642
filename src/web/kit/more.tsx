import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Icon } from "./icon.tsx";

interface MoreProps {
  label: string;
  /** Open from the start: something stands there already. */
  startsOpen: boolean;
  /** Cannot be closed: something there is wrong. */
  staysOpen: boolean;
  children: ReactNode;
}

/** What a form asks later or never, behind one line. */
export function More({ label, startsOpen, staysOpen, children }: MoreProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className="more" open={isOpen || staysOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label}
        <Icon of={ChevronDown} size="small" />
      </summary>
      {children}
    </details>
  );
}
