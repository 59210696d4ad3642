export { FilesOf } from "./attachments/files-of.tsx";
export { FilePreview } from "./attachments/gallery/file-preview.tsx";
export { ChartsOf } from "./charts/charts-of.tsx";
export { LastPlan } from "./last-plan.tsx";
export { PrintRecord } from "./print/print-record.tsx";
