import { Printer } from "lucide-react";
import { useState } from "react";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { MenuItem } from "#web/kit/menu.tsx";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import { downloadPdf } from "./download.ts";
import "./print.css";

interface PrintProps {
  noteId: string;
  /** Of a draft: saves what is not saved yet, so that the paper says what the page says. */
  before?: () => Promise<unknown>;
}

/** A note on the practice's paper, in the language of the page. */
export function PrintNote(props: PrintProps) {
  const t = useT("print");
  const print = usePrinting(props);
  const [making, setMaking] = useState(false);
  const press = async () => {
    if (making) return;
    setMaking(true);
    await print();
    setMaking(false);
  };
  return <IconButton icon={Printer} label={making ? t("making") : t("note")} onPress={() => void press()} />;
}

/** The same as a line of a menu, which is closed before the paper is there: so it says first that it is being made. */
export function PrintLine(props: PrintProps) {
  const t = useT("print");
  const print = usePrinting(props);
  const press = async () => {
    const making = toast.show({ text: t("making"), lastsSeconds: null });
    await print();
    toast.close(making);
  };
  return (
    <MenuItem icon={Printer} onAction={() => void press()}>
      {t("note")}
    </MenuItem>
  );
}

/** Makes it and says how that went; never fails. */
function usePrinting({ noteId, before }: PrintProps): () => Promise<void> {
  const t = useT("print");
  const problem = useT("problems");
  const { locale } = useLanguage();
  return async () => {
    try {
      await before?.();
      await downloadPdf(`/notes/${noteId}/pdf`, { locale });
      toast.show({ text: t("made") });
    } catch (fault) {
      toast.show({ text: problemText(problem, fault) });
    }
  };
}
