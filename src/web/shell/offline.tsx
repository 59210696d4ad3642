import { CloudOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useT } from "../i18n/t.ts";
import { Icon } from "../kit/icon.tsx";

/** Says that there is no connection, and that nothing is lost; silent otherwise. */
export function OfflineBanner() {
  const t = useT("shell");
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <Icon of={CloudOff} size="small" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}

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
