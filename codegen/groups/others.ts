export const SDA: Readonly<Record<string, string>> = {
  hub: 'The configuration of the hub, where learners open their IDEs.',
  recordings: 'Recordings of IDE sessions: status, files and playback.',
  sessions: 'Cloud IDE sessions: start them, read their status, wait until they are ready.',
};

export const LEARNING_PATH: Readonly<Record<string, string>> = {
  attendance: 'Attendance at the meetings of a course.',
  courses: "A learner's courses: status, completed pages, archiving.",
  learningPaths: 'Learning paths: content, access of learners, archiving.',
  milestones: 'Milestones of learning paths, and who completed them.',
  progress: "A learner's progress in courses and topics.",
};
