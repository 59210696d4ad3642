import { AudioLines, FileText, Film, Image, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { type Locale, languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Mark } from "#web/kit/mark.tsx";
import { Entry } from "#web/kit/timeline.tsx";
import type { TimelineEntry } from "../../timeline/contract.ts";
import type { TimelineFile } from "../parts.ts";
import type { Place } from "./entry.tsx";

type File = Extract<TimelineEntry, { kind: "file" }>;

interface FileEntryProps {
  file: File;
  place: Place;
  words: string;
  openFile?: (file: TimelineFile) => void;
}

const faces: Readonly<Record<string, LucideIcon>> = { image: Image, audio: AudioLines, video: Film };

/** A file by its name, with a small picture of it where there is one. */
export function FileEntry({ file, place, words, openFile }: FileEntryProps) {
  const t = useT("clients");
  const { locale } = useLanguage();
  const address = `/api/v1/attachments/${file.id}/content`;
  const isImage = file.fileKind === "image";
  const title = <Mark text={file.name} query={words} />;
  const kind = t(`timeline.kind.${file.fileKind as "pdf"}`);
  return (
    <Entry
      {...place}
      icon={faces[file.fileKind] ?? FileText}
      title={
        openFile ? (
          <button type="button" className="entry-open" onClick={() => openFile(file)}>
            {title}
          </button>
        ) : (
          <a href={isImage ? `${address}?size=preview` : address} target="_blank" rel="noreferrer">
            {title}
          </a>
        )
      }
    >
      <p className="small muted">
        {kind}, <bdi dir="ltr">{sizeOf(locale, file.bytes)}</bdi>
      </p>
      {isImage && <Thumbnail address={address} file={file} />}
    </Entry>
  );
}

/** Pictures that no browser here can show have no small one: then the name stands alone. */
function Thumbnail({ address, file }: { address: string; file: File }) {
  const [missing, setMissing] = useState(false);
  if (missing) return null;
  return (
    <img
      className="entry-thumbnail"
      src={`${address}?size=thumbnail`}
      alt=""
      loading="lazy"
      decoding="async"
      style={file.width && file.height ? { aspectRatio: `${file.width} / ${file.height}` } : undefined}
      onError={() => setMissing(true)}
    />
  );
}

/** "184 kB", "2.4 MB". */
function sizeOf(locale: Locale, bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (["kilobyte", bytes / 1000] as const) : (["megabyte", bytes / 1_000_000] as const);
  const digits = size < 10 && unit === "megabyte" ? 1 : 0;
  const options = { style: "unit", unit, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(languages[locale].tag, options).format(Math.max(size, 1));
}
