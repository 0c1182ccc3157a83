import { skipTake } from '../../graphql/connection.js';
import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, first, get, insert, list, nowOf, one, teamOf } from '../lookup.js';
import type { PlayFilter } from './play-filter.js';

function labOf(args: Dict, context: Context): MockRow {
  const id = args.id ?? args.labID;
  if (typeof id === 'string') return get(context, 'Lab', id);
  return one(context, 'Lab', { team: teamOf(args, context).id, name: args.labName ?? args.name });
}

/** When a run started. */
const startOf = (run: MockRow) => Date.parse(String((run.events as { time?: unknown }[] | undefined)?.[0]?.time));

/** A page of a team's runs. A run has the tags from its start. Runs without a start time have not started. */
const labPlayReports: Resolver = (args, context) => {
  const { tags, dateRangeFilter, pagination } = args.input as PlayFilter;
  const { from, to } = dateRangeFilter ?? {};
  const runs = list(context, 'LabSession', { team: teamOf(args.input as Dict, context).id }).filter(
    (run) =>
      (!tags?.length || tags.some((tag) => ((run.tags ?? []) as string[]).includes(tag))) &&
      (!from || startOf(run) >= Date.parse(from)) &&
      (!to || startOf(run) <= Date.parse(to)),
  );
  const items = runs.map((run) => ({ id: run.id, stoppedReason: run.stoppedReason ?? (run.stoppedAt ? 'stopped' : null) }));
  return skipTake(items, pagination);
};

export const labResolvers: Resolvers = {
  Query: {
    labPlayReports,
    lab: labOf,
    labSessions(args, context) {
      const own = { team: teamOf(args, context).id, user: context.caller?.id };
      return list(context, 'LabSession', typeof args.labName === 'string' ? { ...own, lab: labOf(args, context).id } : own);
    },
  },
  Mutation: {
    importLab(args, context) {
      const { teamSlug: _slug, ...input } = args.lab as Dict;
      const team = teamOf(args.lab as Dict, context).id;
      if (first(context, 'Lab', { team, name: input.name })) throw platformError(`Lab exists already: ${String(input.name)}`);
      return insert(context, 'Lab', { ...input, team, createdAt: nowOf(context), createdBy: context.caller?.id });
    },
    startLab(args, context) {
      const lab = labOf(args, context);
      const time = nowOf(context);
      const id = context.tables.store.nextId();
      const url = `https://example.com/labs/${id}`;
      const events = [{ id: `${id}-1`, type: 'start', data: {}, time }];
      const run = { id, lab: lab.id, team: lab.team, user: context.caller?.id, ref: args.ref, url, events };
      // The only status of a run with a known name.
      return insert(context, 'LabSession', { ...run, status: 'unknown' });
    },
    // The argument for the run or the lab is undocumented, so any likely name is accepted.
    stopLab: (args, context) =>
      change(context, 'LabSession', args.labSessionID ?? args.labSessionId ?? args.sessionID ?? args.id, { stoppedAt: nowOf(context) }),
    deleteLab(args, context) {
      const lab = labOf(args, context);
      context.tables.of('Lab').delete(lab.id);
      return lab;
    },
  },
  Lab: {
    modified: (_args, _context, lab) => ({ createdBy: lab.createdBy, createdAt: lab.createdAt }),
    refs(_args, _context, lab) {
      const name = String(lab.defaultRepoRef ?? 'main');
      return [{ id: `${lab.id}-${name}`, name, type: 'branch' }];
    },
    activeSession: (_args, context, lab) =>
      list(context, 'LabSession', { lab: lab.id, user: context.caller?.id }).find((row) => !row.stoppedAt) ?? null,
  },
};
