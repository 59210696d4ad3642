import charts from "../it/charts.json";
import files from "../it/files.json";
import notes from "../it/notes.json";
import print from "../it/print.json";
import record from "../it/record.json";
import writing from "../it/writing.json";

export const words = { charts, files, notes, print, record, writing };
