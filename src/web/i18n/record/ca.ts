import charts from "../ca/charts.json";
import files from "../ca/files.json";
import notes from "../ca/notes.json";
import print from "../ca/print.json";
import record from "../ca/record.json";
import writing from "../ca/writing.json";

export const words = { charts, files, notes, print, record, writing };
