/** The course of that title: the one in the library, or else a new one. */
export async function ensureCourse(skilljar, title) {
  for await (const course of skilljar.courses.list()) {
    if (course.title === title) return { id: course.id, isNew: false };
  }
  const { id } = await skilljar.courses.create({ title, short_description: title, enforce_sequential_navigation: false });
  return { id, isNew: true };
}

/** What a course's page says about the lab that goes with it. */
export async function labNotice(instruqt, trackSlug) {
  const track = await instruqt.tracks.get({ trackSlug, teamSlug: 'acme' });
  return track ? `Practise in "${track.title}".` : 'No lab yet.';
}
