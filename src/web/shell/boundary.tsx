import { Component, type ReactNode } from "react";
import { useT } from "../i18n/t.ts";
import { Button } from "../kit/button.tsx";

/** The last net: an error outside of any page. It stands inside the languages, so that it can still speak. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const t = useT("shell");
  return (
    <main className="alone">
      <div className="empty" role="alert">
        <h1 className="title">{t("errorTitle")}</h1>
        <p className="muted">
          {t("errorSafe")} {t("errorDo")}
        </p>
        <Button kind="primary" onPress={() => location.reload()}>
          {t("reload")}
        </Button>
      </div>
    </main>
  );
}
