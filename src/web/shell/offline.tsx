import { CloudOff, LogOut } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useT } from "../i18n/t.ts";
import { useWaiting } from "../kept/waiting.ts";
import { Icon } from "../kit/icon.tsx";
import { useSessionLost } from "./session-lost.ts";

/** Says that there is no connection, and that nothing is lost; silent otherwise. */
export function OfflineBanner() {
  const t = useT("shell");
  const online = useOnline();
  const lost = useSessionLost();
  const waiting = useWaiting();
  const safe = waiting.every(({ aside }) => aside);
  return (
    <div role="status">
      {lost ? (
        <p className="offline">
          <Icon of={LogOut} size="small" flip />
          <span>{safe ? t("sessionLost") : t("sessionLostHere")}</span>
          <a className="link" href={doorBack()}>
            {t("signInAgain")}
          </a>
        </p>
      ) : (
        !online && (
          <p className="offline">
            <Icon of={CloudOff} size="small" />
            {waiting.length === 0 ? t("offline") : t("offlineWaiting", { count: waiting.length })}
          </p>
        )
      )}
    </div>
  );
}

/** Leads back to where one is. The address is the one that is shown, a note's own. */
const doorBack = () => `/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`;

export function useOnline(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine);
}

function watch(changed: () => void): () => void {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}
