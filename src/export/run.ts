import { join, resolve } from 'node:path';
import type { LearnerProblem } from '../learners/index.js';
import { readCheckpoint, saveCheckpoint, stateFolder } from './checkpoint.js';
import { Disk, type FileSystem } from './disk.js';
import { ExportError } from './errors.js';
import { FORMATS } from './formats/index.js';
import { lock } from './lock.js';
import { checkExportOptions, type ExportOptions, type ExportResult } from './options.js';
import { type Activity, exportPlatform, type PlatformRun } from './platform.js';

/** Runs an export on a file system. */
export async function runExport(fs: FileSystem, learners: Activity, options: ExportOptions): Promise<ExportResult> {
  checkExportOptions(options, learners.platforms);
  // Iterates over no platform: sends no request, and throws for invalid options before anything is written.
  await learners.activity({ learners: options.learners, concurrency: options.concurrency, platforms: [] }).next();
  const { since, until, platforms, learners: addresses, format = 'ndjson', guardFormulas, signal } = options;
  // Report a missing package before sending requests.
  const files = await FORMATS[format]({ guardFormulas });
  signal?.throwIfAborted();
  const disk = new Disk(fs);
  const out = resolve(options.out);
  const state = stateFolder(out);
  await disk.makeFolder(state);
  const release = await lock(disk, join(state, 'lock'));
  try {
    const path = join(state, 'checkpoint.json');
    const sorted = { platforms: platforms && [...platforms].sort(), learners: addresses && [...addresses].sort() };
    const bound = { since, until, ...sorted, format, guardFormulas: guardFormulas || undefined };
    const checkpoint = await readCheckpoint(disk, path, bound);
    const result: ExportResult = { complete: true, newRecords: 0, platforms: {}, problems: [] };
    for (const platform of learners.platforms) {
      if (!(platforms?.includes(platform) ?? true)) continue;
      const known = checkpoint.platforms[platform];
      const folder = join(out, platform);
      if (!known && (await disk.list(folder)).length > 0) {
        throw new ExportError(
          'CHECKPOINT',
          `${folder} contains files, but no checkpoint, so they do not belong to this export. Export to another directory.`,
        );
      }
      const run: PlatformRun = {
        platform,
        state: known ?? { stage: 'reading', bytes: 0, records: 0, files: 0 },
        journal: join(state, `${platform}.journal`),
        work: join(state, `${platform}.days`),
        folder,
        format: files,
        result,
        save: () => {
          checkpoint.platforms[platform] = run.state;
          return saveCheckpoint(disk, path, checkpoint);
        },
      };
      await exportPlatform(disk, learners, options, run);
    }
    await writeProblems(disk, join(out, 'problems.ndjson'), result.problems);
    return result;
  } finally {
    await release();
  }
}

/** One problem per line, without its stack. No file if there are no problems. */
async function writeProblems(disk: Disk, path: string, problems: readonly LearnerProblem[]): Promise<void> {
  if (problems.length === 0) return disk.remove(path);
  const lines = problems.map(({ platform, reason, message, learner, error }) => {
    const { code, requestId } = Object(error) as { code?: unknown; requestId?: unknown };
    return JSON.stringify({ platform, reason, message, learner, code, requestId });
  });
  await disk.replaceText(path, `${lines.join('\n')}\n`);
}
