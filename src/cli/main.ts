import { stderr, stdout } from 'node:process';
import { oneLine } from './one-line';
import { run, STATUS, type Terminal } from './run';

// A reader that has seen enough (head, less) closes the pipe; that is no failure of ours.
stdout.on('error', () => process.exit());

const CLEAR_LINE = '\r\u001B[K';

const terminal: Terminal = {
  print: (text) => stdout.write(text),
  warn: (line) => stderr.write(`${line}\n`),
};
const progress = (line: string): void => {
  stderr.write(CLEAR_LINE + oneLine(line).slice(0, stderr.columns - 1));
};

run(process.argv.slice(2), stderr.isTTY ? { ...terminal, progress } : terminal).then(
  (status) => {
    process.exitCode = status;
  },
  (bug: unknown) => {
    terminal.warn(`selaras: ${oneLine(String(bug))}`);
    process.exitCode = STATUS.unread;
  },
);
