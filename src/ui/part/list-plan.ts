import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { IconName } from '#ui/part/icon.tsx'
import type { WordKey } from '#ui/words/words.ts'

/** A list as it is described: what is in it, how it is searched and filtered, how a row reads. `plan-list.tsx` draws it. */
export interface ListPlan<Item> {
  /** Names the search box; one list of a page each. */
  id: string
  /** What is listed, for a screen reader. */
  label: string
  /** In the order of the list. The same array as long as nothing has changed: the search keeps what it has folded. */
  items: readonly Item[]
  /** Asked for every item at every key press: an id costs nothing, a joined text does. */
  keyOf(item: Item): string
  row(item: Item, index: number): ComponentChildren
  /** What a search finds an item by; without it there is no box. Short lists show none either. */
  words?: (item: Item) => string
  /** What the box says; “Tìm trong danh sách” without it. */
  search?: WordKey
  filters?: readonly FilterGroup<Item>[]
  /** How many there are, above the list: “12 cháu”. Without it nothing is said. */
  count?: (count: number) => string
  /** Why there is nothing, where the list has no item at all. */
  empty: { words: string; icon?: IconName; action?: ComponentChildren }
  /** Why there is nothing under these chips. */
  emptyHere?: string
  /** Roughly how high a row is, in rem. */
  estimate?: number
  /** What stands between chips and rows and acts on the rows shown. */
  tools?: (shown: readonly Item[]) => ComponentChildren
  /** Brings a row to the top whenever `count` changes. */
  jump?: { key: string; count: number } | undefined
  /** What is no longer in use, folded away below and searched along. */
  folded?: { items: readonly Item[]; label: string; words: string }
}

/** Chips of which at most one is chosen. */
export interface FilterGroup<Item> {
  label: string
  chips: readonly FilterChip<Item>[]
  /** The first chip is chosen at the start and one always is; otherwise no choice shows everything. */
  always?: boolean
  /** Keeps the choice while one looks into a row and comes back. */
  chosen?: Signal<string | undefined>
  /** On one line that is pushed sideways, where there are many. */
  look?: 'line' | 'even'
}

export interface FilterChip<Item> {
  name: string
  /** The count stands behind a plain text; a function puts it where it belongs. */
  words: string | ((count: number) => string)
  takes(item: Item): boolean
}

/** The items under the chosen chips, and how many each chip would show with the other groups as they are. */
export function filterItems<Item>(
  items: readonly Item[],
  groups: readonly FilterGroup<Item>[],
  chosen: readonly (string | undefined)[],
): { items: readonly Item[]; counts: readonly ReadonlyMap<string, number>[] } {
  const chips = groups.map((group, index) => group.chips.find((chip) => chip.name === chosen[index]))
  const under = (except: number) =>
    items.filter((item) => chips.every((chip, index) => index === except || !chip || chip.takes(item)))
  return {
    items: chips.some(Boolean) ? under(-1) : items,
    counts: groups.map((group, index) => {
      const rest = under(index)
      return new Map(group.chips.map((chip) => [chip.name, rest.filter((item) => chip.takes(item)).length]))
    }),
  }
}

/** What is chosen in a group: what was chosen, or the first where one always is. */
export function chosenIn<Item>(group: FilterGroup<Item>, chosen: string | undefined): string | undefined {
  const known = group.chips.some((chip) => chip.name === chosen)
  return known ? chosen : group.always ? group.chips[0]?.name : undefined
}
