/**
 * How far tests go. `npm test` draws the same cases in every run, on every machine; `npm run quick` the first of them,
 * and `npm run test:slow` others each time, and more, with a seed that it prints.
 */

/** What everything that tests draw at random begins with. */
export const SEED = Number(process.env.TEST_SEED ?? 1);

const TIMES = Number(process.env.TEST_TIMES ?? 0.5);

/** Whether nothing is to be left out for the sake of time. */
export const isSlow = TIMES > 1;

/** How many cases to draw of so many: `npm test` draws half of them, `npm run test:slow` a multiple. */
export const runs = (many: number): number => Math.ceil(many * TIMES);
