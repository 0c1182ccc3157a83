/** The titles of the library's courses that have a word in them. */
async function findTitles(skilljar, word) {
  const titles = [];
  for await (const { title } of skilljar.courses.list()) if (title.includes(word)) titles.push(title);
  return titles;
}

module.exports = { findTitles };
