import { compare, type Comparison, type Likeness } from './compare.ts'
import type { MatchIndex } from './match-index.ts'
import type { Person } from './person.ts'

/** A child that may be the one of a row; better ones first. */
export interface Candidate {
  child: string
  /** 0–1; 1 where all agrees. */
  score: number
  reasons: Likeness[]
  /** Set where the candidate is another row of the same list, not a child of the book. */
  row?: number | undefined
}

/** The three piles: khớp, gần giống (a person decides), không thấy. */
export type Match =
  | {
      pile: 'match'
      child: Person
      by: 'identifier' | 'name-and-parent' | 'name-and-birth'
      reasons: Likeness[]
    }
  | { pile: 'near'; candidates: Candidate[] }
  | { pile: 'none' }

/** Below this two children are strangers; with parents that differ on both sides more is asked. */
const nearScore = 0.62
const nearScoreOtherParents = 0.75
const mostCandidates = 5

/**
 * Finds the child of a row: by identifier; else by folded name, exact birth, and a parent or the household. Everything
 * less is near and left to a person. `trust`: the list has no parents and its office's word is taken, so name with
 * accents and birth suffice where exactly one child has both.
 */
export function findMatch(row: Person, index: MatchIndex, trust: boolean): Match {
  const compared: Compared[] = []
  for (const child of index.alike(row)) {
    const likeness = compare(row, child)
    if (likeness) compared.push({ child, ...likeness })
  }
  const byIdentifier = compared.filter(
    ({ child }) => row.identifier !== undefined && row.identifier === child.identifier,
  )
  const sure = only(byIdentifier.filter(({ name, birth }) => name > 0 || birth > 0))
  if (sure && byIdentifier.length === 1)
    return { pile: 'match', child: sure.child, by: 'identifier', reasons: sure.reasons }

  const exact = compared.filter((found) => isExact(found) && byIdentifier.length === 0)
  const withParent = exact.filter(({ parents }) => parents >= 0.8)
  const one = only(withParent) ?? only(withParent.filter(({ name }) => name === 1))
  if (one) return { pile: 'match', child: one.child, by: 'name-and-parent', reasons: one.reasons }
  const trusted = trust
    ? only(exact.filter(({ name, birth, parents }) => name === 1 && birth === 1 && parents >= 0.5))
    : undefined
  if (trusted && withParent.length === 0)
    return { pile: 'match', child: trusted.child, by: 'name-and-birth', reasons: trusted.reasons }

  const near = compared
    .filter(isNear)
    .toSorted((left, right) => right.score - left.score || order(left, right))
  if (near.length === 0) return { pile: 'none' }
  return { pile: 'near', candidates: near.slice(0, mostCandidates).map(candidateOf) }
}

type Compared = Comparison & { child: Person }

/** The same year or month said on both sides counts beside a parent, never alone. */
function isExact({ name, birth, reasons }: Compared): boolean {
  return name >= 0.95 && birth >= 0.95 && !reasons.includes('identifier-differs')
}

function isNear({ name, birth, parents, score, reasons }: Compared): boolean {
  if (reasons.includes('same-identifier')) return true
  // Where both name and birth are off, nothing holds the two together but a parent, as with brothers and sisters.
  if (name < 0.8 && birth < 0.8) return false
  // Two identifiers are two children (twins, mostly), unless all the rest agrees.
  if (reasons.includes('identifier-differs') && (name < 0.95 || birth < 0.85)) return false
  if (reasons.includes('identifier-one-digit') && name < 0.85) return false
  // One word less about the child is made good by parents that agree in full.
  if (reasons.includes('no-name-yet') || reasons.includes('birth-missing')) return parents === 1
  if (parents === 0.8 && name + birth < 1.8) return false
  return score >= (parents === 0 ? nearScoreOtherParents : nearScore)
}

function candidateOf({ child, score, reasons }: Compared): Candidate {
  return { child: child.id, score: Math.min(1, Math.max(0, score)), reasons, row: child.row }
}

/** The same candidates in the same order, whatever the order in the book. */
function order(left: Compared, right: Compared): number {
  return left.child.id < right.child.id ? -1 : 1
}

function only<Value>(list: readonly Value[]): Value | undefined {
  return list.length === 1 ? list[0] : undefined
}
