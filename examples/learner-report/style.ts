import { Html } from './html.js';

/** The style of the report. Part of the page, so that the file can be sent and printed. */
export const style = new Html(`<style>
  :root { color-scheme: light dark; --line: #8884; --muted: #6b7280; --accent: #2563eb; font: 16px/1.5 system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) { :root { --muted: #9ca3af; --accent: #60a5fa; } }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1, td:first-child { overflow-wrap: anywhere; }
  h1 { margin-bottom: 0; }
  .muted, small { color: var(--muted); }
  ul.totals { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
  ul.totals li { flex: 1 1 8rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
  ul.totals strong { display: block; font-size: 1.5rem; }
  table { width: 100%; border-collapse: collapse; }
  th, td { padding: .4rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
  progress { width: 6rem; accent-color: var(--accent); }
  a { color: var(--accent); }
  .problems { padding: .25rem 1rem; border-left: .25rem solid #d97706; }
  @media (max-width: 40rem) { .wide { display: none; } progress { width: 2.5rem; } th, td { padding: .4rem .25rem; } }
  @media print {
    :root { color-scheme: light; font-size: 11px; }
    body { margin: 0; max-width: none; }
    tr, section.problems { break-inside: avoid; }
    thead { display: table-header-group; }
    progress { print-color-adjust: exact; }
    a { color: inherit; }
  }
</style>`);
