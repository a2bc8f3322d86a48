import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { traitOf, type ChildTrait } from './child-trait.ts'
import { likenessOf, possible, type LikenessReason } from './likeness.ts'
import { childStanding } from './standing.ts'

/** Two records that may be one child, and why; `first` has the smaller id. */
export interface DuplicatePair {
  first: RecordOf<'child'>
  second: RecordOf<'child'>
  score: number
  reasons: readonly LikenessReason[]
}

/** A key that more children share than this says nothing: comparing them all would take long and find nobody. */
const crowd = 150

/**
 * Every pair of children of the book that may be one, the most alike first; pairs that somebody has found to be two are
 * left out. Only children who share a key are compared (same identifier, card, name in any order, birth day with day
 * and month swapped, telephone, mother), so that a ward takes moments. Never merges anything.
 */
export function findDuplicates(register: Register, on: Day): DuplicatePair[] {
  const known = knownPairs(register)
  const homes = new Map<string, { phone: string; house: string }>()
  const traits: ChildTrait[] = []
  for (const child of register.all('child'))
    if (childStanding(child, on) === 'active') traits.push(traitOf(register, child, homes))
  const seen = new Set<string>()
  const pairs: DuplicatePair[] = []
  for (const block of blocksOf(traits).values()) {
    if (block.length > crowd) continue
    for (let right = 1; right < block.length; right += 1)
      for (let left = 0; left < right; left += 1)
        compare(block[left] as ChildTrait, block[right] as ChildTrait)
  }
  return pairs.sort((left, right) => right.score - left.score || (left.first.id < right.first.id ? -1 : 1))

  function compare(left: ChildTrait, right: ChildTrait): void {
    const [first, second] = left.child.id < right.child.id ? [left, right] : [right, left]
    const key = pairKey(first.child.id, second.child.id)
    if (first === second || seen.has(key) || known.has(key)) return
    const likeness = likenessOf(first, second)
    if (!likeness || likeness.score < possible) return
    seen.add(key)
    pairs.push({ first: first.child, second: second.child, ...likeness })
  }
}

/** The name of a pair, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}/${other}` : `${other}/${one}`
}

/** Pairs that a person has looked at and found to be two children. */
function knownPairs(register: Register): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { removed, fields } of register.all('childPair'))
    if (!removed && fields.first && fields.second) known.add(pairKey(fields.first, fields.second))
  return known
}

function blocksOf(traits: readonly ChildTrait[]): Map<string, ChildTrait[]> {
  const blocks = new Map<string, ChildTrait[]>()
  for (const trait of traits) {
    for (const key of keysOf(trait)) {
      const block = blocks.get(key)
      if (block) block.push(trait)
      else blocks.set(key, [trait])
    }
  }
  return blocks
}

function keysOf({ identifier, insurance, unnamed, sorted, birth, phones, mother }: ChildTrait): string[] {
  const keys: string[] = []
  if (identifier) keys.push(`i${identifier}`)
  if (insurance) keys.push(`c${insurance}`)
  if (!unnamed && sorted) keys.push(`n${sorted}`)
  if (birth?.day !== undefined && birth.month !== undefined) {
    const [low, high] = birth.day < birth.month ? [birth.day, birth.month] : [birth.month, birth.day]
    keys.push(`b${birth.year}-${low}-${high}`)
  }
  for (const phone of phones) keys.push(`p${phone}`)
  if (birth && mother.includes(' ')) keys.push(`m${mother}/${birth.year}`)
  return keys
}
