import { useT } from "#web/i18n/t.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { useMoments } from "../../moments.ts";
import { useKind } from "../kinds.ts";
import { useBytes } from "../size.ts";

/** What kind of file it is, how large, added when and by whom. */
export function About({ file }: { file: AttachmentReply }) {
  const t = useT("record");
  const moments = useMoments();
  const bytes = useBytes();
  const kind = useKind();
  const about = {
    kind: kind(file),
    size: bytes(file.bytes),
    when: moments.moment(file.createdAt),
    author: file.author.name ?? t("nobodyKnown"),
  };
  return <p className="viewer-about small muted">{t("files.about", about)}</p>;
}
