import { latestOnly } from '../../src/taskpane/latest-only';

test('of the jobs that arrive while one runs, only the last one runs', async () => {
  const run = latestOnly();
  const done: number[] = [];
  const job = (name: number) => async (): Promise<void> => {
    await Promise.resolve();
    done.push(name);
  };
  await Promise.all([1, 2, 3, 4].map((name) => run(job(name))));
  expect(done).toEqual([1, 4]);
  await run(job(5));
  expect(done).toEqual([1, 4, 5]);
});
