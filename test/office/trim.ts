const LONGEST = 300;
const FRAMES = 12;

/** Cuts an error's words and stack down to size: one line of the minified office.js is 1.3 MB. */
export function trimmed(thrown: unknown): Error {
  if (typeof thrown !== 'object' || thrown === null || !('stack' in thrown)) return new Error(`Thrown: ${typeof thrown}`);
  const message = 'message' in thrown && typeof thrown.message === 'string' ? thrown.message : 'An error without words';
  const error = new Error(message.slice(0, LONGEST));
  const frames = String(thrown.stack).split('\n').filter((line) => /^\s+at /.test(line));
  error.stack = [`Error: ${error.message}`, ...frames.slice(0, FRAMES).map((line) => line.slice(0, LONGEST))].join('\n');
  return error;
}
