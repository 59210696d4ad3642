export { FilesOf } from "./attachments/files-of.tsx";
export { LastPlan } from "./last-plan.tsx";
