import { iso } from '../../demo.js';
import { type Context, type Dict, platformError, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { change, get, notFound, teamOf } from '../lookup.js';

const findLab = (context: Context, team: string, name: unknown) =>
  context.tables.of('Lab').find((row) => row.team === team && row.name === name);

function labOf(args: Dict, context: Context): MockRow {
  const id = args.id ?? args.labID;
  if (typeof id === 'string') return get(context, 'Lab', id);
  const name = args.labName ?? args.name;
  const lab = findLab(context, teamOf(args, context).id, name);
  if (!lab) throw notFound('Lab', String(name));
  return lab;
}

const runs = (context: Context, lab: string) =>
  context.tables.of('LabSession').all((row) => row.lab === lab && row.user === context.caller?.id);

export const labResolvers: Resolvers = {
  Query: {
    lab: labOf,
    labSessions(args, context) {
      const team = teamOf(args, context).id;
      const lab = typeof args.labName === 'string' ? labOf(args, context).id : undefined;
      return context.tables
        .of('LabSession')
        .all((row) => row.team === team && row.user === context.caller?.id && (lab === undefined || row.lab === lab));
    },
  },
  Mutation: {
    importLab(args, context) {
      const { teamSlug: _slug, ...input } = args.lab as Dict;
      const team = teamOf(args.lab as Dict, context).id;
      if (findLab(context, team, input.name)) throw platformError(`Lab exists already: ${String(input.name)}`);
      return context.tables.of('Lab').insert({ ...input, team, createdAt: iso(context.now()), createdBy: context.caller?.id });
    },
    startLab(args, context) {
      const lab = labOf(args, context);
      const time = iso(context.now());
      const id = context.tables.store.nextId();
      const url = `https://example.com/labs/${id}`;
      const events = [{ id: `${id}-1`, type: 'start', data: {}, time }];
      // The only status of a run whose name is known.
      return context.tables
        .of('LabSession')
        .insert({ id, lab: lab.id, team: lab.team, user: context.caller?.id, ref: args.ref, status: 'unknown', url, events });
    },
    // Which argument names the run, or the lab, is lost: any that could is taken.
    stopLab: (args, context) =>
      change(context, 'LabSession', args.labSessionID ?? args.labSessionId ?? args.sessionID ?? args.id, { stoppedAt: iso(context.now()) }),
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
    activeSession: (_args, context, lab) => runs(context, lab.id).find((row) => !row.stoppedAt) ?? null,
  },
};
