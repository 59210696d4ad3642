import type { PDFDocumentProxy } from "pdfjs-dist";
import { type Ref, useEffect, useImperativeHandle, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { scrolledByKeys } from "../viewer/scrolled.ts";
import type { Zoom } from "../viewer/stage.tsx";
import { faultOf, openPdf, type PdfFault } from "./open.ts";
import { PageNumber } from "./page-number.tsx";
import { PdfPage } from "./pdf-page.tsx";
import "./pdf.css";

interface PdfViewProps {
  address: string;
  name: string;
  zoom: Ref<Zoom>;
}

/** A PDF, sheet under sheet. */
export function PdfView(props: PdfViewProps) {
  const [tries, setTries] = useState(0);
  return <Opened key={tries} {...props} onAgain={() => setTries(tries + 1)} />;
}

function Opened({ address, name, zoom, onAgain }: PdfViewProps & { onAgain: () => void }) {
  const t = useT("files");
  const { pdf, usual, fault } = useOpen(address);
  if (fault !== null)
    return (
      <div className="viewer-word" role="alert">
        <p>{t(fault === "locked" ? "pdfLocked" : "pdfBroken")}</p>
        {fault === "broken" && <Button onPress={onAgain}>{t("again")}</Button>}
      </div>
    );
  if (pdf === null) return <Skeleton className="viewer-text" lines={8} />;
  return <Sheets key={pdf.fingerprints[0]} pdf={pdf} usual={usual} name={name} zoom={zoom} />;
}

interface SheetsProps extends Pick<PdfViewProps, "name" | "zoom"> {
  pdf: PDFDocumentProxy;
  usual: { width: number; height: number };
}

function Sheets({ pdf, usual, name, zoom }: SheetsProps) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const width = useWidth(scroller);
  const [nearer, setNearer] = useState(1);
  const fits = Math.min(1.6, Math.max(0.1, (width - 32) / usual.width));
  const scale = fits * nearer;
  const step = (factor: number) => {
    const middle = scroller && (scroller.scrollTop + scroller.clientHeight / 2) / scroller.scrollHeight;
    setNearer((now) => Math.min(6, Math.max(0.4, now * factor)));
    // What one reads stays in the middle.
    requestAnimationFrame(() => {
      if (scroller && middle !== null) scroller.scrollTop = middle * scroller.scrollHeight - scroller.clientHeight / 2;
    });
  };
  useImperativeHandle(zoom, () => ({
    closer: () => step(1.25),
    farther: () => step(0.8),
    fit: () => setNearer(1),
  }));
  const sheets = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return (
    <div className="pdf">
      <section
        className="pdf-sheets"
        aria-label={name}
        ref={(element) => {
          scrolledByKeys(element);
          setScroller(element);
        }}
      >
        {width > 0 && sheets.map((number) => <PdfPage key={number} {...{ pdf, number, scale, usual, scroller }} />)}
      </section>
      {pdf.numPages > 1 && <PageNumber scroller={scroller} count={pdf.numPages} />}
    </div>
  );
}

interface Opening extends Pick<SheetsProps, "usual"> {
  pdf: PDFDocumentProxy | null;
  fault: PdfFault | null;
}

const nothing: Opening = { pdf: null, usual: { width: 0, height: 0 }, fault: null };

function useOpen(address: string): Opening {
  const [opened, setOpened] = useState(nothing);
  useEffect(() => {
    let wanted = true;
    const { ready, close } = openPdf(address);
    const read = async () => {
      const pdf = await ready;
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      if (wanted) setOpened({ pdf, usual: { width, height }, fault: null });
    };
    read().catch((fault: unknown) => wanted && setOpened({ ...nothing, fault: faultOf(fault) }));
    return () => {
      wanted = false;
      setOpened(nothing);
      close();
    };
  }, [address]);
  return opened;
}

function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
