import { useQuery } from "@tanstack/react-query";
import { Copy, MapPin, Video } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Chip, ChipLink, ChipRow } from "#web/kit/chip.tsx";
import { toast } from "#web/kit/toast.tsx";
import type { Appointment } from "../contract.ts";
import { type Whereabouts, whereaboutsOf } from "../place/rules.ts";
import { useDesk } from "./desk.tsx";
import { directionsTo } from "./directions.ts";
import { visitQuery } from "./queries.ts";

/** Where a visit is, and the way there: an address to copy or to be led to, a link to join. */
export function VisitPlace({ visit }: { visit: Appointment }) {
  const t = useT("offer");
  const place = usePlaceOf(visit);
  if (place === null) return null;
  const { kind, address, details, link } = place;
  const missesAddress = kind === "home" && address === null && visit.clientId !== null;
  if (!address && !details && !link && !missesAddress) return null;
  return (
    <div className="visit-place">
      {address && (
        <address className="small">
          <bdi>{address}</bdi>
        </address>
      )}
      {missesAddress && <p className="small muted">{t("where.noAddress")}</p>}
      {details && (
        <p className="small muted">
          <bdi>{details}</bdi>
        </p>
      )}
      <WayThere address={address} link={link} />
    </div>
  );
}

function WayThere({ address, link }: Pick<Whereabouts, "address" | "link">) {
  const t = useT("offer");
  const calendar = useT("calendar");
  const copy = async (text: string, said: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    toast.show({ text: copied ? said : t("where.notCopied") });
  };
  if (!address && !link) return null;
  return (
    <ChipRow label={t("where.label")}>
      {link && (
        <ChipLink icon={Video} href={link} target="_blank" rel="noreferrer">
          {calendar("join")}
        </ChipLink>
      )}
      {link && (
        <Chip icon={Copy} onPress={() => void copy(link, t("where.linkCopied"))}>
          {t("where.copyLink")}
        </Chip>
      )}
      {address && (
        <ChipLink icon={MapPin} href={directionsTo(address, navigator)} target="_blank" rel="noreferrer">
          {t("where.directions")}
        </ChipLink>
      )}
      {address && (
        <Chip icon={Copy} onPress={() => void copy(address, t("where.copied"))}>
          {t("where.copy")}
        </Chip>
      )}
    </ChipRow>
  );
}

/** What is known of the location at once; a client's address only with the visit itself. */
function usePlaceOf(visit: Appointment): Whereabouts | null {
  const { offer } = useDesk();
  const { data: detail } = useQuery({ ...visitQuery(visit.id), enabled: visit.locationId !== null });
  const location = offer.places.get(visit.locationId ?? "");
  if (detail && detail.locationId === visit.locationId) return detail.place;
  if (!location || location.kind === "home") return null;
  return whereaboutsOf(location, null);
}
