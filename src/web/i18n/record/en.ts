import charts from "../en/charts.json";
import files from "../en/files.json";
import notes from "../en/notes.json";
import print from "../en/print.json";
import record from "../en/record.json";
import writing from "../en/writing.json";

export const words = { charts, files, notes, print, record, writing };
