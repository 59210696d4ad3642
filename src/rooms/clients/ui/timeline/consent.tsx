import { FileSignature } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Entry } from "#web/kit/timeline.tsx";
import type { TimelineEntry } from "../../timeline/contract.ts";
import type { Place } from "./entry.tsx";

type Consent = Extract<TimelineEntry, { kind: "consent" }>;

/** That a consent was given or taken back, and the way to it. */
export function ConsentEntry({ consent, place, clientId }: { consent: Consent; place: Place; clientId: string }) {
  const t = useT("clients");
  return (
    <Entry
      {...place}
      icon={FileSignature}
      title={
        <BareLink to="/clients/$clientId" params={{ clientId }} search={{ part: "consents" }}>
          {t(consent.act === "given" ? "timeline.consentGiven" : "timeline.consentWithdrawn")}
        </BareLink>
      }
    >
      <p className="small muted">
        <bdi>{consent.title}</bdi>
      </p>
    </Entry>
  );
}
