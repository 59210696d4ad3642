import {
  GlobalWorkerOptions,
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from "pdfjs-dist";
import worker from "pdfjs-dist/build/pdf.worker.min.mjs?url";

GlobalWorkerOptions.workerSrc = worker;

/** Where the build puts what pdf.js fetches by names of its own (`vite.config.ts`). */
const parts = "/assets/pdf/";

/** Why a PDF cannot be shown here. */
export type PdfFault = "locked" | "broken";

export interface OpenPdf {
  readonly ready: Promise<PDFDocumentProxy>;
  close(): void;
}

/**
 * Opens a PDF from where its content is, of which it asks for half a megabyte at a time and only as far as one looks.
 * A stranger's document: no scripts of its own run, nothing in it is compiled (the security policy forbids both
 * `eval` and WebAssembly), and what it links to is not followed.
 */
function begin(address: string): PDFDocumentLoadingTask {
  return getDocument({
    url: address,
    rangeChunkSize: 512 * 1024,
    disableAutoFetch: true,
    disableStream: true,
    useWasm: false,
    wasmUrl: `${parts}wasm/`,
    cMapUrl: `${parts}cmaps/`,
    standardFontDataUrl: `${parts}fonts/`,
    maxImageSize: 64 * 1024 * 1024,
    canvasMaxAreaInBytes: 256 * 1024 * 1024,
    enableXfa: false,
    verbosity: 0,
  });
}

/** A server that is busy says so for a moment; the reader does not ask again by itself. */
const pausesMs = [1_000, 2_000, 4_000];

/** Opens it, again where something on the way failed and the document itself did not. */
export function openPdf(address: string): OpenPdf {
  let task = begin(address);
  let isClosed = false;
  const again = async (fault: unknown, nth: number): Promise<PDFDocumentProxy> => {
    const pause = pausesMs[nth];
    if (pause === undefined || isItsOwn(fault)) throw fault;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isClosed) throw fault;
    task = begin(address);
    return task.promise.catch((next: unknown) => again(next, nth + 1));
  };
  const ready = task.promise.catch((fault: unknown) => again(fault, 0));
  const close = () => {
    isClosed = true;
    void task.destroy();
  };
  return { ready, close };
}

const isItsOwn = (fault: unknown): boolean =>
  fault instanceof InvalidPDFException || fault instanceof PasswordException;

export const faultOf = (fault: unknown): PdfFault => (fault instanceof PasswordException ? "locked" : "broken");
