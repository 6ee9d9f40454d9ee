import { type Client, listIn } from './github-client.js';

const PAGE = 100;
const MOST_PAGES = 10;
/** How many things of a list are looked at. */
export const MOST_LISTED = PAGE * MOST_PAGES;

/** What of a list is wanted, in its order, and whether the whole list was looked at. */
export interface Picked<Kept> {
  picked: Kept[];
  isAll: boolean;
}

/** Goes through the pages of a list. `keep` says what of a thing is wanted; null: nothing. */
export async function pickedFrom<Item, Kept>(
  ask: (page: { per_page: number; page: number }) => Promise<{ data: readonly Item[] }>,
  keep: (item: Item) => Kept | null,
): Promise<Picked<Kept>> {
  const picked: Kept[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await ask({ per_page: PAGE, page });
    for (const item of listIn(data)) {
      const kept = keep(item);
      if (kept !== null) picked.push(kept);
    }
    if (data.length < PAGE) return { picked, isAll: true };
  }
  return { picked, isAll: false };
}

/**
 * Whose the token is. `GET /user` is closed to the tokens of apps, `GITHUB_TOKEN` among them; `viewer` answers
 * everyone. "A bot" would not do as an answer: every app is one.
 */
export async function loginOf(client: Client): Promise<string> {
  const { viewer } = await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
  return viewer.login;
}
