import type { InstruqtClient } from 'learning-platforms/instruqt';
import type { SdaClient } from 'learning-platforms/sda';
import type { SkilljarClient } from 'learning-platforms/skilljar';

/** The course of that title: the one in the library, or else a new one. */
export async function ensureCourse(skilljar: SkilljarClient, title: string): Promise<{ id: string; isNew: boolean }> {
  for await (const course of skilljar.courses.list()) {
    if (course.title === title) return { id: course.id, isNew: false };
  }
  const { id } = await skilljar.courses.create({ title, short_description: title, enforce_sequential_navigation: false });
  return { id, isNew: true };
}

/** What a course's page says about the lab that goes with it. */
export async function labNotice(instruqt: InstruqtClient, trackSlug: string): Promise<string> {
  const track = await instruqt.tracks.get({ trackSlug, teamSlug: 'acme' });
  return track ? `Practise in "${track.title}".` : 'No lab yet.';
}

/** How many sandboxes are open. */
export async function countOpenSessions(sda: SdaClient): Promise<number> {
  let count = 0;
  for await (const _ of sda.sessions.list({ statuses: ['READY', 'ACTIVE'] })) count += 1;
  return count;
}
