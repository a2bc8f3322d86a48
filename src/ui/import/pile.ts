import type { ImportPlan, RowOutcome } from '#import/outcome.ts'

/** How the rows of a plan are looked at; words are `import.pile.<name>`. A row may lie in several. */
export const piles = [
  'added',
  'match',
  'near',
  'unmatched',
  'differs',
  'refused',
  'noted',
  'ignored',
] as const

export type Pile = (typeof piles)[number]

/** Whether a row belongs to a pile. */
export function isIn({ outcome, differences, flaws }: RowOutcome, pile: Pile): boolean {
  switch (pile) {
    case 'match':
      return outcome === 'changed' || outcome === 'unchanged'
    case 'differs':
      return differences.length > 0
    case 'noted':
      return flaws.length > 0 && (outcome === 'added' || outcome === 'changed' || outcome === 'unchanged')
    default:
      return outcome === pile
  }
}

/** The piles of a plan that hold anything, each with its rows in the order of the list. */
export function pilesOf({ rows }: Pick<ImportPlan, 'rows'>): Map<Pile, RowOutcome[]> {
  const found = new Map<Pile, RowOutcome[]>()
  for (const pile of piles) {
    const own = rows.filter((row) => isIn(row, pile))
    if (own.length > 0) found.set(pile, own)
  }
  return found
}

/** The pile that is looked at first: what a person must decide, else what differs, else what there is most of. */
export function firstPile(found: ReadonlyMap<Pile, readonly RowOutcome[]>): Pile | undefined {
  return (['near', 'differs', 'refused', 'added', 'match', 'unmatched'] as const).find((pile) =>
    found.has(pile),
  )
}
