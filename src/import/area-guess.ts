import type { Register } from '#model/register.ts'
import type { ListRow } from './list-row.ts'
import type { PlanProgress } from './outcome.ts'

/** In which area a child that is not in the book may live. */
export interface AreaGuess {
  /** The one area in which all the row's parents have other children; undefined where there is none or several. */
  guess(row: ListRow): string | undefined
}

/** Looks through the book once; yields on the way. */
export function* createAreaGuess(
  register: Register,
  fold: (text: string) => string,
): Generator<PlanProgress, AreaGuess> {
  const areas = new Map<string, Set<string>>()
  const total = register.size('child')
  let done = 0
  for (const { fields, removed } of register.all('child')) {
    done += 1
    if (done % 200 === 0) yield { stage: 'matching', done, total }
    const area = removed ? undefined : register.get('household', String(fields.household))?.fields.area
    if (area === undefined) continue
    for (const adult of [fields.parents?.father, fields.parents?.mother]) {
      if (!adult) continue
      const name = fold(adult.name)
      areas.set(name, (areas.get(name) ?? new Set()).add(area))
    }
  }
  return {
    guess({ child, adults }) {
      const names = [child.father?.name, child.mother?.name, ...adults].filter((name) => name !== undefined)
      const known = names.map((name) => areas.get(fold(name))).filter((set) => set !== undefined)
      const [first, ...others] = known
      if (!first || known.length < names.length) return undefined
      const common = [...first].filter((area) => others.every((other) => other.has(area)))
      return common.length === 1 ? common[0] : undefined
    },
  }
}
