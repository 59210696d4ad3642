import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { useShownName } from "#web/shell/discreet.ts";
import type { TrailEvent } from "./queries.ts";
import { useActWords, useDeviceWords, useMoments } from "./words.ts";

/** One line of the trail: when, who did what, to whom it belongs, and quietly from where. */
export function Entry({ event }: { event: TrailEvent }) {
  const t = useT("trail");
  const act = useActWords();
  const moments = useMoments();
  const { member, action, refused, at } = event;
  const name = member === null ? t("house") : member.name || t("formerMember");
  return (
    <li>
      <time className="trail-time" dateTime={at}>
        {moments.time(at)}
      </time>
      <div>
        <p className="trail-act">
          <bdi className="name">{name}</bdi> <span>{act(action)}</span>
          {refused !== null && <Signal kind="risk">{t("refused")}</Signal>}
        </p>
        <Subject event={event} />
        <From event={event} />
      </div>
    </li>
  );
}

function Subject({ event: { subject } }: { event: TrailEvent }) {
  const t = useT("trail");
  const moments = useMoments();
  const shownName = useShownName();
  if (subject === null) return null;
  if (subject.gone) return <p className="small muted">{t(subject.clientId === null ? "gone" : "erased")}</p>;
  if (subject.name === null) return null;
  if (subject.clientId === null)
    return (
      <p className="small">
        <bdi>{subject.name}</bdi>
      </p>
    );
  return (
    <p className="small">
      <BareLink className="link" to="/clients/$clientId" params={{ clientId: subject.clientId }}>
        <bdi>{shownName(subject.name)}</bdi>
      </BareLink>
      {subject.at !== null && (
        <>
          {" · "}
          <span className="muted">{moments.short(subject.at)}</span>
        </>
      )}
    </p>
  );
}

function From({ event: { ip, userAgent } }: { event: TrailEvent }) {
  const device = useDeviceWords();
  if (ip === null) return null;
  return (
    <p className="small muted">
      {device(userAgent)} · <bdi dir="ltr">{ip}</bdi>
    </p>
  );
}
