// Operations and a field that only your schema has, with the same client as all others. Reads INSTRUQT_API_KEY and INSTRUQT_TEAM.
import { createLearningPlatforms } from 'learning-platforms';
import { extendInstruqt, type LabReport } from './generated/instruqt.js';

const { instruqt } = extendInstruqt(createLearningPlatforms.fromEnv());

for await (const { title, difficulty } of instruqt.tracks.list({}, { maxItems: 3 })) {
  console.log(`track "${title}": ${difficulty ?? 'of unknown difficulty'}`);
}

const passed = (reports: readonly LabReport[]) => reports.filter(({ score }) => score >= 10);
const reports: LabReport[] = await instruqt.labReports.list().toArray({ maxItems: 100 });
console.log(`${reports.length} lab reports, ${passed(reports).length} with 10 points or more`);

const [lab] = (await instruqt.labs.list()).items;
if (lab) console.log(`archived ${(await instruqt.labs.archive({ labID: lab.id }))?.name === lab.name}`);
